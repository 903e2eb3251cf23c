<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ModuleState</name>
    <message>
        <source>Found</source>
        <translation>已发现</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>依赖齐备</translation>
    </message>
    <message>
        <source>Tried out</source>
        <translation>已试载</translation>
    </message>
    <message>
        <source>Data ready</source>
        <translation>数据就绪</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>已载入</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已接通</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>出错</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>已隔离</translation>
    </message>
    <message>
        <source>Needs a restart</source>
        <translation>需要重启</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>PageMaker</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观与语言</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>About Nuanyang</source>
        <translation>关于暖阳</translation>
    </message>
</context>
<context>
    <name>nuanyang::core::shell::AccountsPage</name>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>no password yet</source>
        <translation>尚未设置密码</translation>
    </message>
</context>
<context>
    <name>nuanyang::core::shell::BackupPage</name>
    <message>
        <source>The backup is complete and was checked: %1 (%2).</source>
        <translation>备份已完成并通过核验：%1（%2）。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>恢复这份备份？</translation>
    </message>
    <message>
        <source>Nuanyang closes the data, checks “%1”, puts it in the place of the present data and opens it. The present data is kept in the folder “backups”. If the file fails the check, nothing changes.</source>
        <translation>暖阳会先关闭数据，核验“%1”，用它替换现有数据，再重新打开。现有数据保留在 backups 文件夹。核验不合格，什么都不会改动。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>nuanyang::core::shell::CommandPalette</name>
    <message>
        <source>No answer from: %1</source>
        <translation>没有回应：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>nuanyang::core::shell::Dashboard</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
</context>
<context>
    <name>nuanyang::core::shell::DepartmentPage</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The profile of %1 is saved.</source>
        <translation>“%1”的配置已保存。</translation>
    </message>
</context>
<context>
    <name>nuanyang::core::shell::FirstStart</name>
    <message>
        <source>The group needs a name.</source>
        <translation>请填写集团名称。</translation>
    </message>
    <message>
        <source>The unit needs a name.</source>
        <translation>请填写单位名称。</translation>
    </message>
    <message>
        <source>This unit is written down already.</source>
        <translation>这个单位已经填过了。</translation>
    </message>
    <message>
        <source>A whole number of people, or nothing.</source>
        <translation>请填写整数人数，或留空。</translation>
    </message>
</context>
<context>
    <name>nuanyang::core::shell::ModulesOverview</name>
    <message>
        <source>%1 of %2 modules are running</source>
        <translation>%2 个模块中有 %1 个在运行</translation>
    </message>
    <message>
        <source>Also goes on: %1.</source>
        <translation>同时启用：%1。</translation>
    </message>
    <message>
        <source>Also goes off: %1.</source>
        <translation>同时停用：%1。</translation>
    </message>
    <message>
        <source>No data is lost by it.</source>
        <translation>不会丢失任何数据。</translation>
    </message>
    <message>
        <source>Switch on %1?</source>
        <translation>启用“%1”？</translation>
    </message>
    <message>
        <source>Switch off %1?</source>
        <translation>停用“%1”？</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>%1 is on.</source>
        <translation>“%1”已启用。</translation>
    </message>
    <message>
        <source>%1 is off. Its data is kept.</source>
        <translation>“%1”已停用，数据保留。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1 %2 毫秒</translation>
    </message>
</context>
<context>
    <name>nuanyang::core::shell::NavigationEntries</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
</context>
<context>
    <name>nuanyang::core::shell::PersonView</name>
    <message>
        <source>Person %1</source>
        <translation>人员 %1</translation>
    </message>
</context>
<context>
    <name>nuanyang::core::shell::Shell</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Find people, pages and commands</source>
        <translation>查找人员、页面和命令</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation>收起导航</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>恢复标准字号</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>键盘操作一览</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>锁定窗口</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
</TS>
