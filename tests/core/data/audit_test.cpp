#include <fstream>
#include <gtest/gtest.h>

#include "tests/core/data/datafixture.h"

namespace nuanyang::core::data {
namespace {

class AuditTest : public DataFixture {
protected:
    AuditVerdict verify() {
        auto verdict = m_service->verifyAudit();
        EXPECT_TRUE(verdict.has_value()) << describe(verdict.error());
        return verdict ? *verdict : AuditVerdict{};
    }
    std::string firstBreak() {
        const AuditVerdict verdict = verify();
        if (verdict.intact()) {
            return "intact";
        }
        const AuditBreak& found = verdict.breaks.front();
        return found.table.empty()
                   ? found.code + " " + std::to_string(found.sequence)
                   : found.code + " " + found.table + " " + std::to_string(found.row);
    }
    std::vector<AuditRecord> list(const AuditFilter& filter) {
        auto records = m_service->listAudit(filter);
        EXPECT_TRUE(records.has_value());
        return records ? *records : std::vector<AuditRecord>{};
    }
    void setName(SubjectId person, std::string_view name) {
        auto session = m_people->write(m_admin);
        ASSERT_OK(session);
        ASSERT_OK(session->update("people_person", person.value, {{"name", name}}));
        ASSERT_OK(session->commit());
    }
    std::int64_t lastSequence() { return list({}).front().sequence; }
};

TEST_F(AuditTest, AChangeSaysWhoDidWhatByWhichVerbWithBeforeAndAfter) {
    setName(m_wang, "Wang Wu");
    AuditFilter filter;
    filter.subject = m_wang;
    filter.operation = "update";
    const auto records = list(filter);
    ASSERT_EQ(records.size(), 1u);
    EXPECT_EQ(records[0].actor, "admin");
    EXPECT_EQ(records[0].module, "people");
    EXPECT_EQ(records[0].verb, "people.edit");
    EXPECT_EQ(records[0].table, "people_person");
    EXPECT_EQ(records[0].row, m_wang.value);
    EXPECT_EQ(records[0].before, R"({"name":"Wang"})");
    EXPECT_EQ(records[0].after, R"({"name":"Wang Wu"})");
}

TEST_F(AuditTest, AChangeThatChangesNothingLeavesNoRecord) {
    const std::int64_t before = lastSequence();
    setName(m_wang, "Wang");
    EXPECT_EQ(lastSequence(), before);
}

TEST_F(AuditTest, SecretValuesAreNotInTheLogButTheirChangesAreFound) {
    auto session = m_people->write(m_admin);
    ASSERT_OK(session);
    ASSERT_OK(session->update("people_rank", 1, {{"secret", "open sesame"}}));
    ASSERT_OK(session->commit());
    EXPECT_EQ(list({}).front().after, R"({"secret":"***"})");
    tamper("UPDATE people_rank SET secret = 'other'");
    EXPECT_EQ(firstBreak(), "data.audit.rowChanged people_rank 1");
}

TEST_F(AuditTest, VoidingIsItsOwnOperationWithItsReason) {
    auto session = m_people->write(m_admin);
    ASSERT_OK(session);
    ASSERT_OK(session->voidRow("people_person", m_li.value, "entered twice"));
    ASSERT_OK(session->commit());
    const AuditRecord newest = list({}).front();
    EXPECT_EQ(newest.operation, "void");
    EXPECT_EQ(newest.reason, "entered twice");
    EXPECT_EQ(firstBreak(), "intact");
}

TEST_F(AuditTest, ADisclosureIsRecordedWithItsReason) {
    auto session = m_people->write(m_clerk);
    ASSERT_OK(session);
    ASSERT_OK(session->recordDisclosure(m_wang, "nationalId", "pension office asks"));
    ASSERT_OK(session->commit());
    const AuditRecord newest = list({}).front();
    EXPECT_EQ(newest.operation, "disclose");
    EXPECT_EQ(newest.subject, m_wang);
    EXPECT_EQ(newest.after, R"({"shown":"nationalId"})");
    EXPECT_EQ(newest.reason, "pension office asks");
}

TEST_F(AuditTest, ABulkSessionWritesOneRecordATableWithADigestARow) {
    auto session = m_people->write(m_admin, AuditDetail::DigestPerRow);
    ASSERT_OK(session);
    SubjectId last;
    for (int i = 0; i < 50; ++i) {
        last = session->addSubject(UnitId{3}).value_or(SubjectId{});
        ASSERT_OK(session->insert("people_person",
                                  {{"id", last}, {"unit_id", 3}, {"name", std::to_string(i)}}));
    }
    ASSERT_OK(session->commit());
    const auto records = list({});
    EXPECT_EQ(records[0].operation, "bulk");
    EXPECT_EQ(records[1].operation, "bulk");
    EXPECT_EQ(records[0].rows + records[1].rows, 100);
    AuditFilter filter;
    filter.subject = last;
    EXPECT_EQ(list(filter).size(), 2u);
    EXPECT_EQ(firstBreak(), "intact");
    tamper("UPDATE people_person SET name = 'x' WHERE name = '17'");
    EXPECT_EQ(verify().breaks.front().code, "data.audit.rowChanged");
}

TEST_F(AuditTest, ListsPageBackwardsAndFilter) {
    AuditFilter filter;
    filter.limit = 2;
    const auto first = list(filter);
    ASSERT_EQ(first.size(), 2u);
    filter.beforeSequence = first.back().sequence;
    const auto second = list(filter);
    ASSERT_EQ(second.size(), 2u);
    EXPECT_LT(second.front().sequence, first.back().sequence);
    AuditFilter bySomebody;
    bySomebody.actor = "nobody";
    EXPECT_TRUE(list(bySomebody).empty());
    AuditFilter future;
    future.from = Instant{Instant::now().milliseconds + 3'600'000};
    EXPECT_TRUE(list(future).empty());
}

TEST_F(AuditTest, AnUntouchedDirectoryIsIntact) {
    const AuditVerdict verdict = verify();
    EXPECT_TRUE(verdict.intact()) << verdict.breaks.front().sentence.english;
    EXPECT_GT(verdict.records, 10);
    EXPECT_GT(verdict.rows, 10);
    reopen();
    EXPECT_EQ(firstBreak(), "intact");
}

TEST_F(AuditTest, AnEditedRowIsFound) {
    tamper("UPDATE people_person SET name = 'Mallory' WHERE id = " + m_li.toString());
    EXPECT_EQ(firstBreak(), "data.audit.rowChanged people_person " + m_li.toString());
}

TEST_F(AuditTest, ADeletedRowIsFound) {
    tamper("DELETE FROM people_note WHERE person_id = " + m_li.toString());
    EXPECT_EQ(firstBreak(), "data.audit.rowMissing people_note 2");
}

TEST_F(AuditTest, AnInsertedRowIsFound) {
    tamper("INSERT INTO people_rank (id, code, label) VALUES (9, 'vip', 'VIP')");
    EXPECT_EQ(firstBreak(), "data.audit.rowInserted people_rank 9");
}

TEST_F(AuditTest, ARowThatTookAnothersPlaceIsFound) {
    tamper("UPDATE people_note SET id = 77 WHERE id = 2");
    EXPECT_EQ(firstBreak(), "data.audit.rowMissing people_note 2");
    EXPECT_EQ(verify().breaks.back().code, "data.audit.rowInserted");
}

TEST_F(AuditTest, AnEditedRecordIsFound) {
    tamper("UPDATE core_audit SET actor = 'somebody' WHERE sequence = 5");
    EXPECT_EQ(firstBreak(), "data.audit.recordChanged 5");
}

TEST_F(AuditTest, ADeletedRecordIsFound) {
    tamper("DELETE FROM core_audit WHERE sequence = 5");
    EXPECT_EQ(firstBreak(), "data.audit.recordMissing 5");
}

TEST_F(AuditTest, ARecordRewrittenWithItsHashBreaksTheNextOne) {
    tamper("UPDATE core_audit SET hash = zeroblob(32), actor = 'x' WHERE sequence = 5");
    EXPECT_EQ(verify().breaks.front().sequence, 5);
    EXPECT_EQ(verify().breaks.back().sequence, 6);
}

TEST_F(AuditTest, AnInsertedRecordIsFound) {
    const std::string last = std::to_string(lastSequence());
    tamper(
        "INSERT INTO core_audit SELECT sequence + 1, at, 'x', on_behalf_of, module, verb,"
        " operation, table_name, row_id, subject, before, after, digest, row_digests, reason,"
        " hash, hash FROM core_audit WHERE sequence = " +
        last);
    EXPECT_EQ(firstBreak(), "data.audit.recordChanged " + std::to_string(lastSequence()));
}

TEST_F(AuditTest, ALogCutAtItsEndIsFoundEvenWithItsRowsTakenBack) {
    const std::int64_t before = lastSequence();
    setName(m_wang, "Wang Wu");
    tamper("UPDATE people_person SET name = 'Wang' WHERE id = " + m_wang.toString() +
           "; DELETE FROM core_audit WHERE sequence > " + std::to_string(before));
    EXPECT_EQ(firstBreak(), "data.audit.logCut " + std::to_string(before + 1));
}

TEST_F(AuditTest, ALogCutAndContinuedIsFound) {
    const std::int64_t before = lastSequence();
    setName(m_wang, "Wang Wu");
    setName(m_wang, "Wang Liu");
    tamper("UPDATE people_person SET name = 'Wang' WHERE id = " + m_wang.toString() +
           "; DELETE FROM core_audit WHERE sequence > " + std::to_string(before));
    setName(m_wang, "Wang Qi");
    EXPECT_NE(firstBreak(), "intact");
}

TEST_F(AuditTest, EditsOfTheRegisterOfSubjectsAreFound) {
    tamper("UPDATE core_subject SET unit_id = 1 WHERE id = " + m_zhao.toString());
    EXPECT_EQ(firstBreak(), "data.audit.rowChanged core_subject " + m_zhao.toString());
}

TEST_F(AuditTest, EditsAndDeletionsOfEventsAreFound) {
    tamper("UPDATE core_event SET payload = '{}' WHERE id = 2");
    EXPECT_EQ(firstBreak(), "data.audit.rowChanged core_event 2");
    tamper("DELETE FROM core_event WHERE id = 2");
    EXPECT_EQ(firstBreak(), "data.audit.rowMissing core_event 2");
}

TEST_F(AuditTest, EditsOfTheLedgerAndOfTheDeclarationsAreFound) {
    tamper("UPDATE core_migration SET checksum = 'x' WHERE id = 1");
    EXPECT_EQ(firstBreak(), "data.audit.rowChanged core_migration 1");
    tamper("UPDATE core_table SET derived = 1 WHERE name = 'people_person'");
    EXPECT_EQ(verify().breaks.back().code, "data.audit.rowChanged");
    tamper("DELETE FROM core_table WHERE name = 'people_rank'");
    EXPECT_NE(firstBreak(), "intact");
}

TEST_F(AuditTest, ADroppedTableIsFound) {
    tamper("DROP TABLE people_note");
    EXPECT_EQ(verify().breaks.front().table, "people_note");
}

TEST_F(AuditTest, AMissingHeadIsReportedAndNotMadeAgainInSilence) {
    std::filesystem::remove(directory() / "audit.head");
    reopen();
    setName(m_wang, "Wang Wu");
    EXPECT_EQ(verify().breaks.front().code, "data.audit.headMissing");
}

TEST_F(AuditTest, AHeadThatDoesNotFitIsReported) {
    std::ofstream(directory() / "audit.head") << "rubbish";
    EXPECT_EQ(verify().breaks.front().code, "data.audit.headChanged");
}

TEST_F(AuditTest, AnEmptiedDatabaseIsNotTakenForANewOne) {
    close();
    std::ofstream(databaseFile(), std::ios::trunc).close();
    std::filesystem::remove(databaseFile().string() + "-wal");
    EXPECT_CODE("data.file.corrupt", DataService::open(optionsFor(directory())));
}

TEST_F(AuditTest, TheFirstBreakIsSaidInWords) {
    tamper("DELETE FROM core_audit WHERE sequence = 5");
    const AuditVerdict verdict = verify();
    EXPECT_EQ(verdict.breaks.front().sentence.english, "Audit record 5: it is missing");
    EXPECT_EQ(verdict.breaks.front().sentence.chinese, "审计日志第 5 条：这一条不见了");
}

TEST_F(AuditTest, VerifyingCanBeCancelled) {
    std::stop_source source;
    source.request_stop();
    EXPECT_CODE("call.cancelled", m_service->verifyAudit(source.get_token()));
}

TEST_F(AuditTest, RealsAndEmptyTextsKeepTheirDigest) {
    auto session = m_people->write(m_admin);
    ASSERT_OK(session);
    ASSERT_OK(session->update("people_person", m_wang.value, {{"pension", 3000.0}, {"born", ""}}));
    ASSERT_OK(session->update("people_person", m_li.value, {{"pension", 0.1}}));
    ASSERT_OK(session->update("people_person", m_zhao.value, {{"pension", 7}}));
    ASSERT_OK(session->commit());
    EXPECT_EQ(firstBreak(), "intact");
}

}  // namespace
}  // namespace nuanyang::core::data
