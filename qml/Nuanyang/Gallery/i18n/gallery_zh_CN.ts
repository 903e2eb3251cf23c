<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ButtonsPage</name>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>One primary button a page; danger only for what cannot be undone.</source>
        <translation>一页只有一个主按钮；危险按钮只用于无法挽回的操作。</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>主要</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>次要</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>弱化</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>危险</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>当前不可用</translation>
    </message>
    <message>
        <source>Icon only</source>
        <translation>只有图标</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Keep at hand</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Boxes to tick</source>
        <translation>勾选</translation>
    </message>
    <message>
        <source>Lives alone</source>
        <translation>独居</translation>
    </message>
    <message>
        <source>Hardship household</source>
        <translation>特困户</translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>部分选中</translation>
    </message>
    <message>
        <source>Must be agreed to</source>
        <translation>必须同意</translation>
    </message>
    <message>
        <source>Please tick this box.</source>
        <translation>请勾选此项。</translation>
    </message>
    <message>
        <source>One of a few</source>
        <translation>单选</translation>
    </message>
    <message>
        <source>One event every five years</source>
        <translation>每五年集中一次</translation>
    </message>
    <message>
        <source>By each one&apos;s age</source>
        <translation>按本人年龄</translation>
    </message>
    <message>
        <source>On and off</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访慰问</translation>
    </message>
    <message>
        <source>Funeral affairs</source>
        <translation>丧事办理</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启用</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>始终启用</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>Double Ninth</source>
        <translation>重阳节</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>通报会</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>祝寿</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>慰问信</translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Every figure opens what stands behind it.</source>
        <translation>点击任一数据可查看其明细。</translation>
    </message>
    <message>
        <source>Visits in the half-year</source>
        <translation>上半年走访</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>%1月</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>上门走访</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>医院探视</translation>
    </message>
    <message>
        <source>Retired staff by unit</source>
        <translation>各单位退休人数</translation>
    </message>
    <message>
        <source>School</source>
        <translation>小学</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>建设</translation>
    </message>
    <message>
        <source>Nursery</source>
        <translation>幼儿园</translation>
    </message>
    <message>
        <source>Canteens</source>
        <translation>饮食</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Spent by quarter</source>
        <translation>各季度支出</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>慰问金</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>慰问品</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>交通</translation>
    </message>
    <message>
        <source>People over eighty</source>
        <translation>八十岁以上人数</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Of them alone</source>
        <translation>其中独居</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>人员构成</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工人</translation>
    </message>
    <message>
        <source>Cadres</source>
        <translation>干部</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Veterans</source>
        <translation>离休干部</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>同一数据的表格</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation>春</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>夏</translation>
    </message>
    <message>
        <source>Autumn</source>
        <translation>秋</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无数据</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>Messages and progress</source>
        <translation>提示与进度</translation>
    </message>
    <message>
        <source>Banners</source>
        <translation>横幅</translation>
    </message>
    <message>
        <source>The policy of 2026 holds from the first of January.</source>
        <translation>2026 年办法自 1 月 1 日起执行。</translation>
    </message>
    <message>
        <source>413 people were taken over.</source>
        <translation>已导入 413 人。</translation>
    </message>
    <message>
        <source>Three people have no working contact</source>
        <translation>有三人没有有效的联系方式</translation>
    </message>
    <message>
        <source>Their letters will not arrive.</source>
        <translation>给他们的慰问信将无法送达。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>The record was not saved</source>
        <translation>没有保存成功</translation>
    </message>
    <message>
        <source>Somebody else changed it in the meantime. Load it again and repeat your change.</source>
        <translation>期间有人修改过这条记录。请重新载入后再改。</translation>
    </message>
    <message>
        <source>Passing messages</source>
        <translation>短暂提示</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>With undo</source>
        <translation>可撤销</translation>
    </message>
    <message>
        <source>The visit was voided.</source>
        <translation>已作废这次走访。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>已恢复。</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>打印机没有响应。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Taking over a list</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>Row 1,240 of 2,000</source>
        <translation>第 1,240 行，共 2,000 行</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Copying while people work</source>
        <translation>备份期间可以继续工作</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Fields</source>
        <translation>输入框</translation>
    </message>
    <message>
        <source>Empty, filled, wrong, read-only and out of use.</source>
        <translation>空白、已填、有误、只读和停用。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Zhang Jianguo</source>
        <translation>张建国</translation>
    </message>
    <message>
        <source>A mobile number has eleven digits.</source>
        <translation>手机号码应为 11 位数字。</translation>
    </message>
    <message>
        <source>Only to read</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Search and password</source>
        <translation>查找与密码</translation>
    </message>
    <message>
        <source>Xiuying</source>
        <translation>秀英</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>One or several of a list</source>
        <translation>单选与多选列表</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Veteran cadre</source>
        <translation>离休干部</translation>
    </message>
    <message>
        <source>Retiree</source>
        <translation>退休人员</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>请选择一项。</translation>
    </message>
    <message>
        <source>Honours</source>
        <translation>荣誉</translation>
    </message>
    <message>
        <source>Model worker</source>
        <translation>劳动模范</translation>
    </message>
    <message>
        <source>Advanced worker</source>
        <translation>先进工作者</translation>
    </message>
    <message>
        <source>Fifty years in the Party</source>
        <translation>光荣在党五十年</translation>
    </message>
    <message>
        <source>Dates: to the day, the month, the year, or unknown</source>
        <translation>日期：精确到日、月、年，或不详</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>A birth lies in the past.</source>
        <translation>出生日期应在今天以前。</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>The policy says 500.00.</source>
        <translation>办法规定为 500.00 元。</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>长文字</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What was seen and said</source>
        <translation>走访时的所见所闻</translation>
    </message>
    <message>
        <source>The old site of the work injury hurts again. The university hospital was asked for an appointment; the daughter goes along.</source>
        <translation>工伤旧患处又疼痛，已联系校医院预约复诊，由女儿陪同前往。</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Forms</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Labels stand above; what is wrong stands below its field and in the summary.</source>
        <translation>名称在上方；错误写在该项下方，并汇总在最前面。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Zhang Jianguo</source>
        <translation>张建国</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>As in the personnel file.</source>
        <translation>以人事档案为准。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>The year alone will do.</source>
        <translation>只知道年份也可以。</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>A mobile number has eleven digits.</source>
        <translation>手机号码应为 11 位数字。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>家庭住址</translation>
    </message>
    <message>
        <source>Where a parcel arrives.</source>
        <translation>快递能送到的地址。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>输入框</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Marks and lists</source>
        <translation>标记与列表</translation>
    </message>
    <message>
        <source>Finding the way</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Parts of a page</source>
        <translation>页面组成</translation>
    </message>
    <message>
        <source>States of a page</source>
        <translation>页面状态</translation>
    </message>
    <message>
        <source>Messages and progress</source>
        <translation>提示与进度</translation>
    </message>
    <message>
        <source>What floats</source>
        <translation>浮层</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>设计参数</translation>
    </message>
    <message>
        <source>Nuanyang gallery</source>
        <translation>暖阳控件展示</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>GalleryToolbar</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
</context>
<context>
    <name>MarksPage</name>
    <message>
        <source>Marks and lists</source>
        <translation>标记与列表</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>强调</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>危险</translation>
    </message>
    <message>
        <source>Chips</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Construction centre</source>
        <translation>修建中心</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>幼儿园</translation>
    </message>
    <message>
        <source>Model worker</source>
        <translation>劳动模范</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列表行</translation>
    </message>
    <message>
        <source>Zhang Jianguo</source>
        <translation>张建国</translation>
    </message>
    <message>
        <source>Construction centre, retired 2010</source>
        <translation>修建中心，2010 年退休</translation>
    </message>
    <message>
        <source>Li Xiuying</source>
        <translation>李秀英</translation>
    </message>
    <message>
        <source>Kindergarten, retired 2015</source>
        <translation>幼儿园，2015 年退休</translation>
    </message>
    <message>
        <source>Type scale</source>
        <translation>字号层级</translation>
    </message>
    <message>
        <source>Warm sun over the old town, 413 people</source>
        <translation>暖阳照旧院，四百一十三位老同志</translation>
    </message>
</context>
<context>
    <name>NavigationPage</name>
    <message>
        <source>Finding the way</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Zhang Jianguo</source>
        <translation>张建国</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>标签页</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访慰问</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>当前不可用</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Match the columns</source>
        <translation>对应列名</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>侧栏</translation>
    </message>
</context>
<context>
    <name>OverlaysPage</name>
    <message>
        <source>What floats</source>
        <translation>浮层</translation>
    </message>
    <message>
        <source>Dialogs and panels</source>
        <translation>对话框与侧面板</translation>
    </message>
    <message>
        <source>Dialog</source>
        <translation>对话框</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>侧面板</translation>
    </message>
    <message>
        <source>Menu on the right mouse button, or Shift+F10</source>
        <translation>右键菜单，也可按 Shift+F10</translation>
    </message>
    <message>
        <source>Press the right button here</source>
        <translation>在这里点右键</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Only my unit</source>
        <translation>只看本单位</translation>
    </message>
    <message>
        <source>Record a visit</source>
        <translation>登记走访</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who went</source>
        <translation>走访人</translation>
    </message>
    <message>
        <source>Void this record?</source>
        <translation>作废这条记录？</translation>
    </message>
    <message>
        <source>It disappears from every list; the history keeps it.</source>
        <translation>它将不再出现在任何列表中，历史记录里仍会保留。</translation>
    </message>
    <message>
        <source>Why is this owed?</source>
        <translation>为什么要办这件事？</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>Article two (seven) 4: the unit visits those who are ill in hospital once, with gifts.</source>
        <translation>依据第二条（七）4：退休人员生病住院，由单位领导探视一次并送慰问品。</translation>
    </message>
    <message>
        <source>In hospital since 2 March.</source>
        <translation>3 月 2 日起住院。</translation>
    </message>
</context>
<context>
    <name>PagePartsPage</name>
    <message>
        <source>Parts of a page</source>
        <translation>页面组成</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>离退休人员</translation>
    </message>
    <message>
        <source>56.3% of those on duty</source>
        <translation>相当于在职人数的 56.3%</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>oldest: four days</source>
        <translation>最久的已过四天</translation>
    </message>
    <message>
        <source>Spent this year</source>
        <translation>今年支出</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>The next seven days</source>
        <translation>未来七天</translation>
    </message>
    <message>
        <source>What your unit owes</source>
        <translation>本单位应办</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Hospital visit to Li Xiuying</source>
        <translation>到医院探视李秀英</translation>
    </message>
    <message>
        <source>University hospital, by Friday</source>
        <translation>校医院，周五前</translation>
    </message>
    <message>
        <source>Letter to Wang Guilan</source>
        <translation>给王桂兰寄慰问信</translation>
    </message>
    <message>
        <source>Returned to hometown</source>
        <translation>返乡居住</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>The money arrived, the family was told</source>
        <translation>款项到账，已告知家属</translation>
    </message>
    <message>
        <source>Reported to the university&apos;s leaders</source>
        <translation>向学校领导反映</translation>
    </message>
    <message>
        <source>The surgery money had not come; the hospital stopped the medicine.</source>
        <translation>手术费未到账，医院已停药。</translation>
    </message>
    <message>
        <source>Admitted to the university hospital</source>
        <translation>入住校医院</translation>
    </message>
</context>
<context>
    <name>StatesPage</name>
    <message>
        <source>States of a page</source>
        <translation>页面状态</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Reading 413 people…</source>
        <translation>正在读取 413 人…</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No name, number or phone contains these characters.</source>
        <translation>没有姓名、工号或电话含有这些字。</translation>
    </message>
    <message>
        <source>The data file is on a disk that is full.</source>
        <translation>数据文件所在的磁盘已满。</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>请先清理磁盘，再重试。</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>%1 rows, %2 chosen</source>
        <translation>共 %1 行，已选 %2 行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>查找姓名</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>设计参数</translation>
    </message>
    <message>
        <source>The only place where a colour or a size stands.</source>
        <translation>颜色与尺寸只在这里定义。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Series of a chart</source>
        <translation>图表序列</translation>
    </message>
</context>
</TS>
