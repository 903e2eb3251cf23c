#include <gtest/gtest.h>

#include "notes/domain/note.h"

namespace nuanyang::notes {

TEST(NoteTextTest, CreateFailsOnBlanks) {
    EXPECT_EQ(NoteText::create(" \n").error().code, "notes.text.empty");
}

TEST(NoteTextTest, CreateFailsBeyondTheLongest) {
    EXPECT_TRUE(NoteText::create(std::string(NoteText::longest, 'x')));
    EXPECT_EQ(NoteText::create(std::string(NoteText::longest + 1, 'x')).error().code,
              "notes.text.tooLong");
}

}  // namespace nuanyang::notes
