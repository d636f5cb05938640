// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/page_consent.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::demo {

namespace {

QString listedItems(const QList<ListedPermission>& permissions, bool application) {
  QString items;
  for (const ListedPermission& permission : permissions) {
    if (permission.application == application) {
      items += u"<li>"_s + permission.name.toHtmlEscaped() + u"<small>"_s + permission.description.toHtmlEscaped() +
               u"</small></li>"_s;
    }
  }
  return items;
}

QString permissionList(const QList<ListedPermission>& permissions) {
  const QString delegated = listedItems(permissions, false);
  const QString application = listedItems(permissions, true);
  QString html;
  if (!delegated.isEmpty()) {
    html += u"<h2>On behalf of a signed-in person</h2><ul id=\"delegated\">"_s + delegated + u"</ul>"_s;
  }
  if (!application.isEmpty()) {
    html +=
        u"<h2>By the app itself, without a signed-in person</h2><ul id=\"application\">"_s + application + u"</ul>"_s;
  }
  return html;
}

QString acceptAndCancel() {
  return pageButtons({{u"accept"_s, u"Accept"_s, true, true}, {u"cancel"_s, u"Cancel"_s, false}});
}

}  // namespace

Reply personConsentPage(const VisitContext& visit, const QList<ListedPermission>& permissions,
                        bool offersOrganisation) {
  QString inner =
      pageAccount(visit) + pageParagraph(u"%1 would like to:"_s.arg(visit.application)) + permissionList(permissions);
  if (offersOrganisation) {
    inner +=
        u"<label class=\"tick\"><input type=\"checkbox\" id=\"organisation\" name=\"organisation\" value=\"yes\">"
        "<span>Consent on behalf of your organization</span></label>"_s;
  }
  inner += acceptAndCancel();
  return pageReply({u"Permissions requested - Practice"_s, u"Permissions requested"_s,
                    pageForm(u"consent"_s, visit, inner), 200, visit.formTargets, true});
}

Reply organisationConsentPage(const VisitContext& visit, const QString& organisation,
                              const QList<ListedPermission>& permissions) {
  const QString inner =
      pageAccount(visit) + pageParagraph(u"%1 would like to:"_s.arg(visit.application)) + permissionList(permissions) +
      pageParagraph(
          u"Once accepted, this holds for everybody in %1, and nobody else there is asked again."_s.arg(organisation)) +
      acceptAndCancel();
  return pageReply({u"Permissions requested for your organization - Practice"_s,
                    u"Permissions requested for your organization"_s, pageForm(u"consent"_s, visit, inner), 200,
                    visit.formTargets, true});
}

Reply approvalNeededPage(const VisitContext& visit) {
  const QString body =
      pageAccount(visit) +
      pageParagraph(
          u"%1 asks for permissions in your organization that only an administrator can give. Ask an administrator to approve it."_s
              .arg(visit.application)) +
      pageLink(u"switch"_s, visit, u"switch"_s, u"Have an admin account? Sign in with that account"_s) +
      pageLink(u"leave"_s, visit, u"leave"_s, u"Return to the application without granting consent"_s, true);
  return pageReply({u"Need admin approval - Practice"_s, u"Need admin approval"_s, body, 200, visit.formTargets});
}

}  // namespace usher::demo
