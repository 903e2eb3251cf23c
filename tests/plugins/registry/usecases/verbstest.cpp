// The verbs as the command line calls them: keys, values and errors of the contract.
#include "tests/plugins/registry/registryfixture.h"

namespace nuanyang::registry {
namespace {

std::vector<std::string> keysOf(const Json& object) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : object.items()) {
        keys.push_back(key);
    }
    return keys;
}

class VerbsTest : public RegistryFixture {
protected:
    std::string addOne() {
        const auto added =
            run(m_owner, "add",
                {"name=单秀英", "unit=幼儿园", "nationalId=11010519491231002X", "phone=13812345678",
                 "category=retired", "honours=model-worker", "hardship=2025,2026", "willing=true"});
        EXPECT_TRUE(added) << describe(added.error());
        return added ? (*added)["id"].get<std::string>() : "";
    }
};

TEST_F(VerbsTest, RowsHaveTheirKeys) {
    const std::string id = addOne();
    const std::vector<std::string> keys{"id", "name", "unit", "unitName", "category", "birth"};
    const Json list = *run(m_owner, "list");
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(keysOf(list[0]), keys);
    EXPECT_EQ(list[0]["id"], id);
    EXPECT_EQ(list[0]["unit"], m_kindergarten.toString());
    EXPECT_EQ(list[0]["birth"], "1949-12-31");
    EXPECT_EQ(keysOf((*run(m_owner, "search", {"单"}))[0]), keys);
}

TEST_F(VerbsTest, PeopleReadWordsForCodes) {
    const auto words = m_verbs.words(m_owner).value();
    EXPECT_EQ(words.find("category")->second.find("retired")->second, "退休");
    EXPECT_EQ(words.find("sex")->second.find("female")->second, "女");
    EXPECT_EQ(words.find("kind")->second.find("phone")->second, "电话");
    EXPECT_EQ(words.find("field")->second.find("retiredOn")->second, "离退休时间");
}

TEST_F(VerbsTest, ShowHasEveryFieldAndMasksWhatIsSensitive) {
    const Json person = *run(m_owner, "show", {addOne()});
    for (const FieldSpec& spec : fieldSpecs()) {
        EXPECT_TRUE(person.contains(spec.key)) << spec.key;
    }
    EXPECT_EQ(person["nationalId"], "110105********002X");
    EXPECT_EQ(person["phone"], "138****5678");
    EXPECT_EQ(person["channels"][0]["value"], "138****5678");
    EXPECT_EQ(person["unitName"], "幼儿园");
    EXPECT_EQ(person["honours"], Json::parse(R"(["model-worker"])"));
    EXPECT_EQ(person["hardship"], Json::parse(R"(["2025","2026"])"));
    EXPECT_EQ(person["skills"], Json::array());
    EXPECT_EQ(person["willing"], true);
    EXPECT_EQ(person["rank"], nullptr);
    EXPECT_EQ(person["lifeState"], "living");
}

TEST_F(VerbsTest, RevealingNeedsAReasonAndIsLogged) {
    const std::string id = addOne();
    EXPECT_CODE("registry.reveal.reasonMissing", run(m_owner, "show", {id}, {{"reveal", ""}}));
    const Json person = *run(m_owner, "show", {id}, {{"reveal", ""}, {"reason", "核对证件"}});
    EXPECT_EQ(person["nationalId"], "11010519491231002X");
    EXPECT_EQ(person["phone"], "13812345678");
    core::data::AuditFilter filter;
    filter.operation = "disclose";
    const auto records = m_service->listAudit(filter);
    ASSERT_OK(records);
    ASSERT_EQ(records->size(), 1U);
    EXPECT_EQ((*records)[0].reason, "核对证件");
    EXPECT_EQ((*records)[0].subject, SubjectId::parse(id));
}

TEST_F(VerbsTest, MaskedTextIsNeverWrittenBack) {
    const std::string id = addOne();
    EXPECT_CODE("registry.value.masked", run(m_owner, "set", {id, "phone=138****5678"}));
    EXPECT_CODE("registry.value.masked",
                run(m_owner, "set", {id, "nationalId=110105********002X"}));
}

TEST_F(VerbsTest, SetAndShowOnADay) {
    const std::string id = addOne();
    ASSERT_OK(run(m_owner, "set", {id, "rank=worker"}, {{"on", "2026-02-01"}}));
    ASSERT_OK(run(m_owner, "set", {id, "rank=section"}, {{"on", "2026-05-01"}}));
    EXPECT_EQ((*run(m_owner, "show", {id}))["rank"], "section");
    EXPECT_EQ((*run(m_owner, "show", {id}, {{"on", "2026-03-01"}}))["rank"], "worker");
    EXPECT_EQ((*run(m_owner, "show", {id}, {{"on", "2026-01-01"}}))["rank"], nullptr);
    const Call lookingBack = callOf(m_owner.caller(), day("2026-03-01"));
    EXPECT_EQ((*run(lookingBack, "show", {id}))["rank"], "worker");
    const Json history = *run(m_owner, "history", {id});
    ASSERT_EQ(history.size(), 3U);
    EXPECT_EQ(history[0]["field"], "rank");
    EXPECT_EQ(history[0]["before"], "worker");
    EXPECT_EQ(history[0]["after"], "section");
    EXPECT_EQ(history[0]["from"], "2026-05-01");
    EXPECT_EQ(history[2]["what"], "added");
}

TEST_F(VerbsTest, UnitsAreAddedListedAndChanged) {
    const Json added = *run(m_owner, "unit add", {"附属小学"}, {{"on-duty", "33"}});
    EXPECT_EQ(added["name"], "附属小学");
    EXPECT_EQ(added["onDuty"], 33);
    EXPECT_EQ(added["retired"], 0);
    EXPECT_CODE("registry.unit.exists",
                run(m_owner, "unit add", {" 附属小学 "}, {{"on-duty", "1"}}));
    EXPECT_CODE("registry.unit.nameMissing", run(m_owner, "unit add", {" "}, {{"on-duty", "1"}}));
    EXPECT_CODE("registry.number.invalid", run(m_owner, "unit add", {"食堂"}, {{"on-duty", "-1"}}));
    EXPECT_CODE("registry.number.invalid", run(m_owner, "unit add", {"食堂"}, {{"on-duty", "x"}}));
    addOne();
    const Json units = *run(m_owner, "unit list");
    ASSERT_EQ(units.size(), 3U);
    EXPECT_EQ(units[0]["name"], "附属小学");
    EXPECT_EQ(units[2]["name"], "幼儿园");
    EXPECT_EQ(units[2]["retired"], 1);
    EXPECT_EQ(units[2]["onDuty"], 49);
    const Json changed =
        *run(m_owner, "unit set", {"附属小学"}, {{"on-duty", "34"}, {"name", "附小"}});
    EXPECT_EQ(changed["name"], "附小");
    EXPECT_EQ((*run(m_owner, "unit list"))[0]["onDuty"], 34);
    EXPECT_CODE("registry.unit.notFound", run(m_owner, "unit set", {"附属小学"}));
}

TEST_F(VerbsTest, StatsHaveTheirKeys) {
    addOne();
    const Json stats = *run(m_owner, "stats");
    EXPECT_EQ(keysOf(stats), (std::vector<std::string>{"onDuty", "retired", "ratio", "byUnit",
                                                       "byRank", "byCategory"}));
    EXPECT_EQ(keysOf(stats["byUnit"][0]),
              (std::vector<std::string>{"unit", "unitName", "onDuty", "retired"}));
    EXPECT_EQ(keysOf(stats["byRank"][0]), (std::vector<std::string>{"code", "label", "persons"}));
    EXPECT_EQ(stats["byRank"].back()["code"], nullptr);
    EXPECT_EQ(stats["byCategory"][1]["label"], "退休");
    EXPECT_EQ(stats["byCategory"][1]["persons"], 1);
}

TEST_F(VerbsTest, WrongWordsAreNamed) {
    const std::string id = addOne();
    EXPECT_CODE("registry.person.idInvalid", run(m_owner, "show", {"单秀英"}));
    EXPECT_CODE("registry.person.notFound", run(m_owner, "show", {"999"}));
    EXPECT_CODE("registry.day.invalid", run(m_owner, "show", {id}, {{"on", "yesterday"}}));
    EXPECT_CODE("registry.field.malformed", run(m_owner, "set", {id, "rank"}));
    EXPECT_CODE("registry.unit.notFound", run(m_owner, "list", {}, {{"unit", "食堂"}}));
    EXPECT_CODE("registry.field.unknown", run(m_owner, "list", {}, {{"where", "shoe=42"}}));
    EXPECT_CODE("registry.number.invalid", run(m_owner, "list", {}, {{"limit", "many"}}));
    EXPECT_EQ(run(m_owner, "list", {}, {{"limit", "0"}})->size(), 0U);
}

TEST_F(VerbsTest, VoidTakesSomebodyOffTheList) {
    const std::string id = addOne();
    EXPECT_CODE("registry.reason.missing", run(m_owner, "void", {id}));
    ASSERT_OK(run(m_owner, "void", {id}, {{"reason", "登记两次"}}));
    EXPECT_TRUE(run(m_owner, "list")->empty());
    EXPECT_EQ((*run(m_owner, "stats"))["retired"], 0);
    const Json person = *run(m_owner, "show", {id});
    EXPECT_EQ(person["voided"], true);
    EXPECT_EQ(person["voidReason"], "登记两次");
    ASSERT_OK(run(m_owner, "restore", {id}));
    EXPECT_EQ(run(m_owner, "list")->size(), 1U);
}

}  // namespace
}  // namespace nuanyang::registry
