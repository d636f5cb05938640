// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/scopes.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::signin::scopes {

QStringList firstSignIn() {
  return {u"openid"_s, u"profile"_s, u"offline_access"_s, u"User.Read"_s};
}

QStringList administrator() {
  return firstSignIn() +
         QStringList{u"Directory.Read.All"_s, u"Application.ReadWrite.All"_s, u"AppRoleAssignment.ReadWrite.All"_s};
}

QStringList owner() {
  return firstSignIn() + QStringList{u"User.Read.All"_s, u"GroupMember.Read.All"_s, u"Application.Read.All"_s,
                                     u"AppRoleAssignment.ReadWrite.All"_s, u"LicenseAssignment.Read.All"_s};
}

QStringList check() {
  return firstSignIn() + QStringList{u"Directory.Read.All"_s};
}

}  // namespace usher::signin::scopes
