// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/wanted_properties.h"

#include <algorithm>

#include "flow/targets/properties_target.h"

namespace usher::flow {

bool wantedByProfile(const profile::WantedProperties& wanted, Property property) {
  switch (property) {
    case Property::AssignmentRequired:
      return wanted.assignmentRequired;
    case Property::AccountEnabled:
      return wanted.accountEnabled;
    case Property::VisibleToUsers:
      return wanted.visibleToUsers;
  }
  return true;
}

int countAsWanted(const graph::EnterpriseApp& app, const profile::WantedProperties& wanted) {
  return static_cast<int>(std::count_if(std::begin(allProperties), std::end(allProperties), [&](Property property) {
    return PropertiesTarget::valueOf(app, property) == wantedByProfile(wanted, property);
  }));
}

}  // namespace usher::flow
