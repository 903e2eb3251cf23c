#include "registry/domain/import/identityreader.h"

#include <algorithm>

#include "registry/domain/import/celltext.h"
#include "sdk/base/mask.h"

namespace nuanyang::registry::imports {

namespace {

/// What people put around a number: quotes that keep it a text, signs, words.
std::string withoutSigns(std::string_view text) {
    std::string kept = dense(text);
    if (kept.find_first_not_of("0123456789Xx") == std::string::npos) {
        return kept;
    }
    for (const std::string_view sign : {"'", "`", "‘", "’", "\"", "“", "”", "-",
                                        "身份证号码:", "身份证号:", "身份证:", "，", ","}) {
        for (std::size_t at = kept.find(sign); at != std::string::npos; at = kept.find(sign)) {
            kept.erase(at, sign.size());
        }
    }
    for (const std::string_view cross : {"×", "х", "Χ"}) {  // typed in place of X
        if (kept.size() > cross.size() && kept.ends_with(cross)) {
            kept.replace(kept.size() - cross.size(), cross.size(), "X");
        }
    }
    return kept;
}

/// Numbers keep 15 digits: one of 16 and more has zeros where its tail was. Text with that tail
/// went through a spreadsheet before.
bool isRounded(const TableCell& cell, const std::string& text) {
    if (isScientific(text)) {
        return true;
    }
    const std::string digits = text.substr(0, text.find('.'));
    return cell.kind == TableCell::Kind::Number && isDigits(digits) && digits.size() > 15;
}

/// 18 digits that end in 000, as text, and with a check digit that does not fit.
bool endsRounded(const std::string& text) {
    return text.size() == 18 && isDigits(text) && text.ends_with("000");
}

Finding question(const char* code, const TableCell& cell) {
    return {Severity::Question, invalidInput(code).with("value", lineOf(cell.text)), {}};
}

}  // namespace

IdentityReading readIdentity(const TableCell& cell) {
    const std::string line = lineOf(cell.text);
    if (saysNothing(line)) {
        return {};
    }
    if (looksMasked(line)) {
        return {{}, {question("registry.import.identity.masked", cell)}};
    }
    const std::string text = withoutSigns(line);
    if (isRounded(cell, text)) {
        return {{}, {question("registry.import.identity.rounded", cell)}};
    }
    auto number = NationalId::parse(text);
    if (!number) {
        const bool rounded = endsRounded(text);
        Finding finding = question(
            rounded ? "registry.import.identity.rounded" : "registry.import.identity.invalid",
            cell);
        finding.error.arguments.insert_or_assign("reason", number.error().code);
        return {{}, {std::move(finding)}};
    }
    IdentityReading reading{std::move(*number), {}};
    if (reading.number->isOldForm()) {
        const std::string proposal = reading.number->upgraded();
        reading.findings.push_back({Severity::Warning,
                                    invalidInput("registry.import.identity.oldForm")
                                        .with("value", reading.number->value())
                                        .with("proposal", proposal),
                                    {proposal}});
    }
    return reading;
}

}  // namespace nuanyang::registry::imports
