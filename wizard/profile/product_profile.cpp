// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "profile/product_profile.h"

#include <algorithm>
#include <array>

#include "base/loopback.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::profile {

namespace {

constexpr std::array flowNamesInOrder{FlowName::SignIn, FlowName::Organisation, FlowName::Consent, FlowName::Properties,
                                      FlowName::Owners, FlowName::Assignments,  FlowName::Enable,  FlowName::Finish};

}  // namespace

QString LocalText::in(const QString& language) const {
  const QString full = QString(language).replace(u'-', u'_');
  for (const QString& key : {full, full.section(u'_', 0, 0), u"en"_s, QString()}) {
    if (const auto found = m_byLanguage.constFind(key); found != m_byLanguage.constEnd()) {
      return *found;
    }
  }
  return m_byLanguage.isEmpty() ? QString() : m_byLanguage.first();
}

bool Cloud::isLoopback() const {
  return isLoopbackHost(authority.host()) && isLoopbackHost(graph.host()) && isLoopbackHost(portal.host());
}

bool VendorApplication::hasApplicationPermissions() const {
  return std::any_of(permissions.begin(), permissions.end(),
                     [](const WantedPermission& permission) { return permission.kind == PermissionKind::Application; });
}

bool ProductProfile::hasPlaceholderIds() const {
  return isPlaceholderId(signIn.clientId) ||
         std::any_of(integrations.begin(), integrations.end(),
                     [](const Integration& integration) { return isPlaceholderId(integration.application.clientId); });
}

QString flowNameText(FlowName name) {
  switch (name) {
    case FlowName::SignIn:
      return u"sign-in"_s;
    case FlowName::Organisation:
      return u"organisation"_s;
    case FlowName::Consent:
      return u"consent"_s;
    case FlowName::Properties:
      return u"properties"_s;
    case FlowName::Owners:
      return u"owners"_s;
    case FlowName::Assignments:
      return u"assignments"_s;
    case FlowName::Enable:
      return u"enable"_s;
    case FlowName::Finish:
      return u"finish"_s;
  }
  return {};
}

std::optional<FlowName> flowNameFrom(const QString& text) {
  const auto* found = std::find_if(flowNamesInOrder.begin(), flowNamesInOrder.end(),
                                   [&](FlowName name) { return flowNameText(name) == text; });
  return found == flowNamesInOrder.end() ? std::nullopt : std::optional(*found);
}

bool isPlaceholderId(const QString& guid) {
  return guid.startsWith(u"00000000-0000-0000-0000-"_s);
}

}  // namespace usher::profile
