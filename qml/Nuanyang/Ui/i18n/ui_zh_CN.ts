<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>Breadcrumbs</name>
    <message>
        <source>Path to this page</source>
        <translation>本页位置</translation>
    </message>
</context>
<context>
    <name>BusyIndicator</name>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
</context>
<context>
    <name>BusyState</name>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
</context>
<context>
    <name>CalendarGrid</name>
    <message>
        <source>Mo</source>
        <translation>一</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>二</translation>
    </message>
    <message>
        <source>We</source>
        <translation>三</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>四</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>六</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Previous year</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <comment>year and month above a calendar</comment>
        <translation>%1年%2月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>Month only</source>
        <translation>只知年月</translation>
    </message>
    <message>
        <source>Year only</source>
        <translation>只知年份</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>typed for a date that nobody knows</comment>
        <translation>不详</translation>
    </message>
</context>
<context>
    <name>ChartHeading</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>显示为图表</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>显示为表格</translation>
    </message>
</context>
<context>
    <name>ChartTableCell</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove %1</source>
        <translation>去掉“%1”</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>It is kept in the record.</source>
        <translation>原因会记入档案。</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Nothing here yet</source>
        <translation>这里还没有内容</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No row matches “%1”.</source>
        <translation>没有与“%1”相符的记录。</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>共 %1 行</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>已复制 1 行</translation>
    </message>
    <message>
        <source>%1 rows copied</source>
        <translation>已复制 %1 行</translation>
    </message>
    <message>
        <source>Too many rows to copy: choose at most %1, or export them.</source>
        <translation>所选行太多，无法复制：请最多选择 %1 行，或使用导出。</translation>
    </message>
</context>
<context>
    <name>DataTableColumnMenu</name>
    <message>
        <source>Sort ascending</source>
        <translation>升序排列</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>降序排列</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>左移一列</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>右移一列</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>隐藏此列</translation>
    </message>
    <message>
        <source>All columns as they were</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>DataTableEmpty</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>DataTableError</name>
    <message>
        <source>The rows could not be read</source>
        <translation>无法读取数据</translation>
    </message>
</context>
<context>
    <name>DataTableHeader</name>
    <message>
        <source>Choose columns and order</source>
        <translation>选择列与顺序</translation>
    </message>
</context>
<context>
    <name>DataTableHeaderCell</name>
    <message>
        <source>Sorted, descending</source>
        <translation>已按降序排列</translation>
    </message>
    <message>
        <source>Sorted, ascending</source>
        <translation>已按升序排列</translation>
    </message>
</context>
<context>
    <name>DataTableRow</name>
    <message>
        <source>Row %1 is being read</source>
        <translation>正在读取第 %1 行</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Write a date such as 1950-03-02, 1950.03 or 1950, or “unknown”.</source>
        <translation>请写成 1950-03-02、1950.03、1950 这样的日期，或写“不详”。</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>没有这一天。</translation>
    </message>
    <message>
        <source>January or October? Write 1950.01 or 1950.10.</source>
        <translation>是一月还是十月？请写成 1950.01 或 1950.10。</translation>
    </message>
    <message>
        <source>This is too early: the first possible day is %1.</source>
        <translation>日期太早，最早是 %1。</translation>
    </message>
    <message>
        <source>This is too late: the last possible day is %1.</source>
        <translation>日期太晚，最晚是 %1。</translation>
    </message>
    <message>
        <source>Year, month or day</source>
        <translation>年、年月或年月日</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>打开日历（Alt+↓）</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Nothing here yet</source>
        <translation>这里还没有内容</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>This could not be shown</source>
        <translation>无法显示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>To put right before this can be saved: %1</source>
        <translation>保存前需要更正：%1 处</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1, required</source>
        <translation>%1，必填</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>Write an amount such as 500 or 500.00.</source>
        <translation>请写成 500 或 500.00 这样的金额。</translation>
    </message>
    <message>
        <source>At most two decimals: one fen is the smallest amount.</source>
        <translation>最多两位小数：最小到分。</translation>
    </message>
    <message>
        <source>The amount must not be negative.</source>
        <translation>金额不能是负数。</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>金额太大。</translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation>金额（元）</translation>
    </message>
</context>
<context>
    <name>MonthCell</name>
    <message>
        <source>%1 more</source>
        <translation>还有 %1 项</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>共 %1 项</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
</context>
<context>
    <name>MonthHeading</name>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
</context>
<context>
    <name>MultiChoice</name>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>%1 open</source>
        <translation>%1 项未办</translation>
    </message>
</context>
<context>
    <name>PageScaffold</name>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>这里还没有内容</translation>
    </message>
    <message>
        <source>This could not be shown</source>
        <translation>无法显示</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清空查找</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>StepMark</name>
    <message>
        <source>%1, now</source>
        <translation>%1，当前</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1，已完成</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
</context>
<context>
    <name>TextEditMenu</name>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>经过</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>nuanyang::ui::ChartData</name>
    <message>
        <source>No figures yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>%1: %2 in all, most for %3 (%4), least for %5 (%6)</source>
        <extracomment>1: what is counted, 2: sum, 3 and 5: labels, 4 and 6: their figures</extracomment>
        <translation>%1：合计 %2，最多为%3（%4），最少为%5（%6）</translation>
    </message>
</context>
</TS>
