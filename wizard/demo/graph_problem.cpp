// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/graph_problem.h"

namespace usher::demo {

GraphProblem badRequest(const QString& message) {
  return {400, QStringLiteral("Request_BadRequest"), message};
}

GraphProblem unsupportedQuery(const QString& message) {
  return {400, QStringLiteral("Request_UnsupportedQuery"), message};
}

GraphProblem badSyntax(const QString& message) {
  return {400, QStringLiteral("BadRequest"), message};
}

GraphProblem insufficientPrivileges() {
  return {403, QStringLiteral("Authorization_RequestDenied"),
          QStringLiteral("Insufficient privileges to complete the operation.")};
}

GraphProblem resourceNotFound(const QString& id) {
  return {
      404, QStringLiteral("Request_ResourceNotFound"),
      QStringLiteral("Resource '%1' does not exist or one of its queried reference-property objects are not present.")
          .arg(id)};
}

GraphProblem wrongMethod() {
  return {405, QStringLiteral("Request_BadRequest"),
          QStringLiteral("Specified HTTP method is not allowed for the request target.")};
}

}  // namespace usher::demo
