<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutSettingsPage</name>
    <message>
        <source>Nuanyang</source>
        <translation>暖阳</translation>
    </message>
    <message>
        <source>The desktop platform for the people who look after retired staff.</source>
        <translation>离退休工作的桌面平台。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Licence: Apache 2.0</source>
        <translation>许可：Apache 2.0</translation>
    </message>
    <message>
        <source>Made with Qt %1 (LGPL), SQLite, ICU, libsodium and the Material icons (Apache 2.0).</source>
        <translation>使用了 Qt %1（LGPL）、SQLite、ICU、libsodium 和 Material 图标（Apache 2.0）。</translation>
    </message>
    <message>
        <source>This data</source>
        <translation>当前数据</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>文件夹：%1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>账号：%1</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Account %1</source>
        <translation>账号 %1</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Accounts and passwords</source>
        <translation>账号与密码</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>锁定窗口</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Set the password of %1</source>
        <translation>设置 %1 的密码</translation>
    </message>
    <message>
        <source>%1 may sign in</source>
        <translation>允许 %1 登录</translation>
    </message>
</context>
<context>
    <name>AccountsSettingsPage</name>
    <message>
        <source>Your password</source>
        <translation>我的密码</translation>
    </message>
    <message>
        <source>Everybody who opens Nuanyang signs in.</source>
        <translation>打开暖阳需要登录。</translation>
    </message>
    <message>
        <source>No account has a password yet: whoever sits at this computer may do everything.</source>
        <translation>还没有任何账号设置密码：坐在这台电脑前的人都可以做所有操作。</translation>
    </message>
    <message>
        <source>Set your password…</source>
        <translation>设置我的密码…</translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>无人操作时锁定</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>新建账号…</translation>
    </message>
</context>
<context>
    <name>AppearanceSettingsPage</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随系统</translation>
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
        <source>Also with Ctrl and + or -.</source>
        <translation>也可以用 Ctrl 加 + 或 - 调整。</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>不使用滑动和渐变效果。</translation>
    </message>
</context>
<context>
    <name>BackupSettingsPage</name>
    <message>
        <source>Make a backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>The whole data goes into one file, is checked there, and others can work on meanwhile.</source>
        <translation>全部数据存入一个文件并当场核验，备份时其他人可以照常工作。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>With a passphrase the file is encrypted. Without the passphrase nobody can read it again, not even we.</source>
        <translation>填写口令后备份文件会加密。忘记口令，任何人都无法再打开，我们也不能。</translation>
    </message>
    <message>
        <source>Make the backup</source>
        <translation>开始备份</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>The backup is checked, then it takes the place of the present data, which is kept beside it. Nobody else may have this data open meanwhile.</source>
        <translation>先核验备份，合格后替换现有数据，原来的数据另存一份。恢复时，别的电脑和窗口不能打开这份数据。</translation>
    </message>
    <message>
        <source>Backups found</source>
        <translation>找到的备份</translation>
    </message>
    <message>
        <source>File to restore</source>
        <translation>要恢复的文件</translation>
    </message>
    <message>
        <source>Only for an encrypted backup.</source>
        <translation>只有加密的备份才需要。</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>备份的口令</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
</context>
<context>
    <name>BeginningChoice</name>
    <message>
        <source>A new group</source>
        <translation>新建集团</translation>
    </message>
    <message>
        <source>Enter the name of your group and its units, then register your people.</source>
        <translation>先填写集团名称和下属单位，再登记人员。</translation>
    </message>
    <message>
        <source>Set up a group</source>
        <translation>新建集团</translation>
    </message>
    <message>
        <source>The sample group</source>
        <translation>示例集团</translation>
    </message>
    <message>
        <source>A logistics group with invented people, to look around and to practise.</source>
        <translation>一个虚构人员的后勤集团，供熟悉和练习。</translation>
    </message>
    <message>
        <source>Look around in the sample</source>
        <translation>进入示例集团</translation>
    </message>
</context>
<context>
    <name>BrokenPage</name>
    <message>
        <source>The data could not be opened</source>
        <translation>数据无法打开</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>No module shows anything here</source>
        <translation>还没有模块在这里显示内容</translation>
    </message>
    <message>
        <source>Switch modules on to see their figures and tasks.</source>
        <translation>启用模块后，这里会显示它们的数字和待办。</translation>
    </message>
</context>
<context>
    <name>DepartmentSettingsPage</name>
    <message>
        <source>Department profile</source>
        <translation>部门配置</translation>
    </message>
    <message>
        <source>An account that belongs to a department sees only the modules of its profile, and the mandatory ones.</source>
        <translation>属于某个部门的账号只使用该部门配置中的模块和必需模块。</translation>
    </message>
    <message>
        <source>Your account belongs to no department: every module that is on is there.</source>
        <translation>你的账号不属于任何部门，可以使用所有已启用的模块。</translation>
    </message>
    <message>
        <source>Your account belongs to: %1</source>
        <translation>你的账号属于：%1</translation>
    </message>
    <message>
        <source>Departments with a profile: %1</source>
        <translation>已有配置的部门：%1</translation>
    </message>
    <message>
        <source>Define a profile</source>
        <translation>制定配置</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>%1 (always on)</source>
        <translation>%1（必需）</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>保存配置</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>That did not work</source>
        <translation>操作没有完成</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>FailedView</name>
    <message>
        <source>This could not be shown</source>
        <translation>这里无法显示</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Welcome to Nuanyang</source>
        <translation>欢迎使用暖阳</translation>
    </message>
    <message>
        <source>Nothing is registered here yet. How do you want to begin?</source>
        <translation>这里还没有任何登记。你想怎样开始？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>Your group</source>
        <translation>你的集团</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>集团名称</translation>
    </message>
    <message>
        <source>For example: Logistics Group</source>
        <translation>例如：后勤集团</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Centres, schools, canteens: one line each, with the number of people on duty. More can be added at any time.</source>
        <translation>中心、附小、食堂等，每行一个，并填写在岗人数。以后随时可以增加。</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>再加一个单位</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Set up the group</source>
        <translation>建立集团</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Window bar</source>
        <translation>窗口栏</translation>
    </message>
    <message>
        <source>Unfold the navigation</source>
        <translation>展开导航</translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation>收起导航</translation>
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
        <source>Here: %1</source>
        <translation>当前位置：%1</translation>
    </message>
</context>
<context>
    <name>KeyboardMapDialog</name>
    <message>
        <source>Keyboard map</source>
        <translation>键盘操作一览</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>LockOverlay</name>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Locked for %1</source>
        <translation>已锁定（%1）</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>换一个账号登录</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 — Nuanyang</source>
        <translation>%1 — 暖阳</translation>
    </message>
    <message>
        <source>Nuanyang</source>
        <translation>暖阳</translation>
    </message>
</context>
<context>
    <name>ModuleCard</name>
    <message>
        <source>Module %1</source>
        <translation>模块：%1</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>Version %1 · always on</source>
        <translation>版本 %1 · 必需</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
</context>
<context>
    <name>ModulesPage</name>
    <message>
        <source>Modules</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Modules are switched by an administrator.</source>
        <translation>模块由管理员启用或停用。</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>New account</source>
        <translation>新建账号</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>This role sees the people of its own unit only.</source>
        <translation>这个角色只能看到本单位的人员。</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>May be set later.</source>
        <translation>可以以后再设。</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Opening the data…</source>
        <translation>正在打开数据…</translation>
    </message>
</context>
<context>
    <name>PaletteOverlay</name>
    <message>
        <source>Find people, pages and commands</source>
        <translation>查找人员、页面和命令</translation>
    </message>
    <message>
        <source>A name, its initials, a page or a command</source>
        <translation>姓名、拼音首字母、页面或命令</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to open, Esc to close</source>
        <translation>↑ ↓ 选择，回车打开，Esc 关闭</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>没有找到“%1”。</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Eight characters or more; a sentence is easy to remember.</source>
        <translation>至少八个字符；用一句话最好记。</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>This person cannot be shown</source>
        <translation>无法显示此人</translation>
    </message>
    <message>
        <source>What is known about %1</source>
        <translation>%1 的资料</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search people, pages, commands</source>
        <translation>查找人员、页面、命令</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>设置分类</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Nuanyang</source>
        <translation>暖阳</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Nuanyang</source>
        <translation>暖阳</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>UnitLine</name>
    <message>
        <source>Name of unit %1</source>
        <translation>第 %1 个单位的名称</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>People on duty in unit %1</source>
        <translation>第 %1 个单位的在岗人数</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>在岗人数</translation>
    </message>
    <message>
        <source>Leave out unit %1</source>
        <translation>去掉第 %1 个单位</translation>
    </message>
</context>
</TS>
