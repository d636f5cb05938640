// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/link_problem.h"

#include <QHash>

namespace usher::flow {

using namespace Qt::Literals::StringLiterals;

LinkProblem linkProblemOf(const QString& code) {
  static const QHash<QString, LinkProblem> problems{
      {u"not-a-link"_s, LinkProblem::NotALink}, {u"host"_s, LinkProblem::Host},
      {u"path"_s, LinkProblem::Path},           {u"tenant"_s, LinkProblem::Tenant},
      {u"client"_s, LinkProblem::Client},       {u"scope"_s, LinkProblem::Scope},
      {u"redirect"_s, LinkProblem::Redirect},   {u"state"_s, LinkProblem::State},
      {u"parameter"_s, LinkProblem::Parameter}};
  return problems.value(code, LinkProblem::NotALink);
}

QStringList domainNames(const graph::Organization& organization) {
  QStringList names;
  for (const graph::VerifiedDomain& domain : organization.verifiedDomains) {
    names.insert(domain.isDefault ? 0 : names.size(), domain.name);
  }
  return names;
}

}  // namespace usher::flow
