<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CompositionBar</name>
    <message>
        <source>%1: %2 people</source>
        <comment>rank and number</comment>
        <translation>%1：%2 人</translation>
    </message>
</context>
<context>
    <name>CompositionCard</name>
    <message>
        <source>Composition by rank</source>
        <translation>职级构成</translation>
    </message>
</context>
<context>
    <name>GapsCard</name>
    <message>
        <source>Gaps in the register</source>
        <translation>名册待补</translation>
    </message>
</context>
<context>
    <name>HeadcountCard</name>
    <message>
        <source>Headcount</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Retired, living</source>
        <translation>离退休人员（健在）</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>在岗职工</translation>
    </message>
    <message>
        <source>Retired by on duty</source>
        <translation>离退休占在岗</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>登记人员</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Name, pinyin, number or phone</source>
        <translation>姓名、拼音、编号或电话</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>管理单位</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>显示范围</translation>
    </message>
    <message>
        <source>Nobody is registered here yet</source>
        <translation>还没有登记任何人</translation>
    </message>
    <message>
        <source>Add the first person with the button above.</source>
        <translation>请点上方的“登记人员”开始登记。</translation>
    </message>
    <message>
        <source>People of your unit appear here as soon as they are registered.</source>
        <translation>本单位的离退休人员登记后会显示在这里。</translation>
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
        <source>Edit…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Void the record…</source>
        <translation>作废记录…</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>Living</source>
        <translation>健在</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>已故</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>管理单位</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>PersonFormPanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>For what changes, such as unit, rank or address. Corrections hold always.</source>
        <translation>适用于单位、职级、住址等会变动的内容；更正错误不受此日期限制。</translation>
    </message>
</context>
<context>
    <name>PersonHistoryTab</name>
    <message>
        <source>History of the record</source>
        <translation>记录变更历史</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>还没有变更</translation>
    </message>
    <message>
        <source>Every change of this record will be listed here.</source>
        <translation>这份记录的每次变更都会列在这里。</translation>
    </message>
</context>
<context>
    <name>PersonOverviewTab</name>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Void the record…</source>
        <translation>作废记录…</translation>
    </message>
</context>
<context>
    <name>PersonSections</name>
    <message>
        <source>Identity</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Work and retirement</source>
        <translation>工作与离退休</translation>
    </message>
    <message>
        <source>Contact and residence</source>
        <translation>联系与居住</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Health and circumstances</source>
        <translation>健康与生活状况</translation>
    </message>
    <message>
        <source>The Party</source>
        <translation>政治面貌与党组织</translation>
    </message>
    <message>
        <source>Skills and service</source>
        <translation>特长与服务意愿</translation>
    </message>
    <message>
        <source>Life state and notes</source>
        <translation>人员状态与备注</translation>
    </message>
</context>
<context>
    <name>PersonSheetLine</name>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show %1 in full</source>
        <translation>显示完整的%1</translation>
    </message>
</context>
<context>
    <name>UnitFormDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number on duty</source>
        <translation>在岗人数</translation>
    </message>
    <message>
        <source>For the ratio of retired staff in the year&apos;s report.</source>
        <translation>用于年度报告中的离退休占比。</translation>
    </message>
    <message>
        <source>Unit union</source>
        <translation>单位工会</translation>
    </message>
    <message>
        <source>Who carries the warmth out for the unit.</source>
        <translation>负责落实本单位送温暖工作。</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>添加单位</translation>
    </message>
    <message>
        <source>No unit has been entered yet</source>
        <translation>还没有登记单位</translation>
    </message>
    <message>
        <source>Add the group&apos;s units first; people are registered with their unit.</source>
        <translation>请先登记各单位，人员按单位登记。</translation>
    </message>
    <message>
        <source>The administrator enters the units of the group.</source>
        <translation>单位由管理员登记。</translation>
    </message>
</context>
<context>
    <name>Voiding</name>
    <message>
        <source>The record has been voided.</source>
        <translation>记录已作废。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Void the record</source>
        <translation>作废记录</translation>
    </message>
    <message>
        <source>A record that was entered by mistake is marked as void. It disappears from lists and counts; its history stays.</source>
        <translation>登记有误的记录将标为作废，不再出现在名单和统计中，历史仍然保留。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>nuanyang::registry::CompositionCardView</name>
    <message>
        <source>Rank not known</source>
        <translation>职级不详</translation>
    </message>
</context>
<context>
    <name>nuanyang::registry::FieldRows</name>
    <message>
        <source>Month and day of the lunar calendar: 8-15</source>
        <translation>填农历月日，如 八月十五</translation>
    </message>
    <message>
        <source>Years with commas between them: 2024,2025</source>
        <translation>填年份，用逗号隔开，如 2024,2025</translation>
    </message>
    <message>
        <source>Several words with commas between them</source>
        <translation>可填多项，用逗号隔开</translation>
    </message>
    <message>
        <source>Several numbers with commas between them</source>
        <translation>可填多个号码，用逗号隔开</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>nuanyang::registry::GapsCardView</name>
    <message>
        <source>Without a working contact</source>
        <translation>没有可用联系方式</translation>
    </message>
    <message>
        <source>Date of birth missing</source>
        <translation>缺出生日期</translation>
    </message>
    <message>
        <source>Rank missing</source>
        <translation>缺职级</translation>
    </message>
</context>
<context>
    <name>nuanyang::registry::PeopleView</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>共 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>All ranks</source>
        <translation>全部职级</translation>
    </message>
    <message>
        <source>Living</source>
        <translation>健在</translation>
    </message>
    <message>
        <source>Living and deceased</source>
        <translation>健在和已故</translation>
    </message>
    <message>
        <source>Without a working contact</source>
        <translation>没有可用联系方式</translation>
    </message>
    <message>
        <source>Date of birth missing</source>
        <translation>缺出生日期</translation>
    </message>
    <message>
        <source>Rank missing</source>
        <translation>缺职级</translation>
    </message>
</context>
<context>
    <name>nuanyang::registry::PersonForm</name>
    <message>
        <source>Edit the record</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>登记人员</translation>
    </message>
    <message>
        <source>A whole day, please.</source>
        <translation>请填写完整的日期（年、月、日）。</translation>
    </message>
    <message>
        <source>The record has been changed.</source>
        <translation>记录已修改。</translation>
    </message>
    <message>
        <source>The person has been added.</source>
        <translation>人员已登记。</translation>
    </message>
</context>
<context>
    <name>nuanyang::registry::PersonHistoryView</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>整份记录</translation>
    </message>
</context>
<context>
    <name>nuanyang::registry::PersonSheet</name>
    <message>
        <source>This record is void: %1</source>
        <translation>此记录已作废：%1</translation>
    </message>
    <message>
        <source>Confirmed on %1</source>
        <translation>%1 核实</translation>
    </message>
    <message>
        <source>Never confirmed</source>
        <translation>未核实过</translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>%1 (does not work)</source>
        <translation>%1（已失效）</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>显示完整信息</translation>
    </message>
    <message>
        <source>Identity and phone numbers are shown in full. Who looked, when and why is kept in the log.</source>
        <translation>将显示完整的身份证号和电话号码。查看人、时间和理由会记入日志。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>nuanyang::registry::UnitForm</name>
    <message>
        <source>Edit the unit</source>
        <translation>修改单位</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>添加单位</translation>
    </message>
    <message>
        <source>A whole number, please: 0 or more.</source>
        <translation>请填写不小于 0 的整数。</translation>
    </message>
    <message>
        <source>The unit has been changed.</source>
        <translation>单位已修改。</translation>
    </message>
    <message>
        <source>The unit has been added.</source>
        <translation>单位已添加。</translation>
    </message>
</context>
<context>
    <name>nuanyang::registry::UnitsView</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>在岗职工</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>离退休人员</translation>
    </message>
    <message>
        <source>Unit union</source>
        <translation>单位工会</translation>
    </message>
    <message>
        <source>Retiree Party branches</source>
        <translation>退休党支部</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>共 %n 个单位</numerusform>
        </translation>
    </message>
</context>
</TS>
