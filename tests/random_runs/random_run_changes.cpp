// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "flow/targets/assignments_target.h"
#include "flow/targets/owners_target.h"
#include "flow/targets/properties_target.h"
#include "random_run.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;

namespace {
const QString stranger = QStringLiteral("99999999-9999-4999-8999-999999999999");
}  // namespace

void RandomRun::makeChanges() {
  if (m_kind == assignmentKind) {
    makeAssignments();
  } else if (m_kind == ownerKind) {
    makeOwners();
  } else {
    makeProperties();
  }
  std::shuffle(m_changes.begin(), m_changes.end(), m_random);
  m_first = tenant();
}

/// Ids of people who are neither assigned nor owners.
QStringList RandomRun::strangers(qsizetype count) {
  const QSet<QString> now = tenant();
  QStringList ids;
  for (const demo::User& user : std::as_const(world().users)) {
    if (user.accountEnabled && !now.contains(assignmentKind + u'/' + user.id + u'/' + graphDefaultRole) &&
        !now.contains(ownerKind + u'/' + user.id)) {
      ids.append(user.id);
    }
  }
  std::shuffle(ids.begin(), ids.end(), m_random);
  return ids.mid(0, count);
}

void RandomRun::makeAssignments() {
  world().ensurePeople(120);
  for (const QString& id : strangers(m_random.bounded(30))) {
    assign(id, u"User"_s);
  }
  const auto assignments = world().assignments;
  for (const demo::Assignment& one : assignments) {
    if (one.resourceId != vendorApp().id || one.appRoleId != graphDefaultRole) {
      continue;
    }
    if (dice(40)) {
      m_changes.append(flow::AssignmentsTarget::removal(
          {.id = one.id, .principalId = one.principalId, .principalName = u"Somebody"_s, .appRoleId = one.appRoleId}));
    } else if (dice(20)) {
      m_changes.append(flow::AssignmentsTarget::addition(one.principalId, u"There already"_s, graphDefaultRole));
    }
  }
  for (const QString& id : strangers(m_random.bounded(1, 90))) {
    m_changes.append(flow::AssignmentsTarget::addition(id, u"Somebody else"_s, graphDefaultRole));
  }
  if (dice(15)) {
    m_impossible.insert(stranger);
    m_changes.append(flow::AssignmentsTarget::addition(stranger, u"Nobody"_s, graphDefaultRole));
  }
}

void RandomRun::makeOwners() {
  const QStringList owners = vendorApp().ownerIds;
  for (const QString& id : strangers(m_random.bounded(1, 6))) {
    m_changes.append(flow::OwnersTarget::change(true, id, u"Somebody"_s));
  }
  for (const QString& id : owners) {
    if (dice(50)) {
      m_changes.append(flow::OwnersTarget::change(false, id, u"Somebody else"_s));
    }
  }
}

void RandomRun::makeProperties() {
  using flow::Property;
  vendorApp().appRoleAssignmentRequired = dice(50);
  vendorApp().accountEnabled = dice(50);
  const graph::EnterpriseApp app{.id = vendorApp().id,
                                 .appId = vendorAppId(),
                                 .accountEnabled = vendorApp().accountEnabled,
                                 .assignmentRequired = vendorApp().appRoleAssignmentRequired,
                                 .tags = vendorApp().tags};
  for (const Property property : {Property::AssignmentRequired, Property::AccountEnabled, Property::VisibleToUsers}) {
    if (dice(70)) {
      m_changes.append(flow::PropertiesTarget::change(app, property, dice(60)));
    }
  }
}

QSet<QString> RandomRun::tenant() {
  QSet<QString> words;
  const demo::ServicePrincipal& app = vendorApp();
  for (const QString& id : app.ownerIds) {
    words.insert(ownerKind + u'/' + id);
  }
  for (const demo::Assignment& one : std::as_const(world().assignments)) {
    const QString text = assignmentKind + u'/' + one.principalId + u'/' + one.appRoleId;
    if (one.resourceId == app.id) {
      if (words.contains(text)) {
        note(u"twice: "_s + text);
      }
      words.insert(text);
    }
  }
  if (app.appRoleAssignmentRequired) {
    words.insert(propertyKind + u"/appRoleAssignmentRequired"_s);
  }
  if (app.accountEnabled) {
    words.insert(propertyKind + u"/accountEnabled"_s);
  }
  if (!app.tags.contains(u"HideApp"_s)) {
    words.insert(propertyKind + u"/visibleToUsers"_s);
  }
  return words;
}

QString RandomRun::word(const flow::Change& change) {
  if (change.kind == propertyKind) {
    return propertyKind + u'/' + change.targetName;
  }
  const QString role = change.kind == assignmentKind ? u'/' + flow::AssignmentsTarget::roleOf(change) : QString();
  return change.kind + u'/' + change.targetId + role;
}

bool RandomRun::isAddition(const flow::Change& change) {
  return change.kind == propertyKind ? change.after[u"value"_s].toBool() : change.action == u"add"_s;
}

}  // namespace usher::test
