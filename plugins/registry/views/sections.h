#pragma once

#include <QString>

#include <vector>

#include "registry/domain/field.h"

namespace nuanyang::registry {

/// The fields that are read and written together, under one heading.
struct Section {
    QString title;
    std::vector<Field> fields;
};

/// All fields of a person in the order of the paper form; each stands in one section.
std::vector<Section> personSections();

}  // namespace nuanyang::registry
