// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/permission_words.h"

#include <QCoreApplication>

#include "base/foreign_text.h"

namespace usher::pages {

struct PermissionTexts {
  Q_DECLARE_TR_FUNCTIONS(usher::pages::PermissionTexts)
};

namespace {

struct KnownPermission {
  const char* scope;
  kit::Icon icon;
  const char* delegated;    ///< On behalf of a person who connects.
  const char* application;  ///< On its own, for everybody.
};

constexpr KnownPermission knownPermissions[] = {
    {"Mail.Read", kit::Icon::Mail,
     QT_TRANSLATE_NOOP("usher::pages::PermissionTexts", "Read the mail of a person who connects"),
     QT_TRANSLATE_NOOP("usher::pages::PermissionTexts", "Read the mail of everybody in your organisation")},
    {"Mail.ReadBasic", kit::Icon::Mail,
     QT_TRANSLATE_NOOP("usher::pages::PermissionTexts",
                       "See senders, recipients and subjects of the mail of a person who connects"),
     QT_TRANSLATE_NOOP("usher::pages::PermissionTexts", "See senders, recipients and subjects of everybody's mail")},
    {"Mail.Send", kit::Icon::Mail,
     QT_TRANSLATE_NOOP("usher::pages::PermissionTexts", "Send mail as a person who connects"),
     QT_TRANSLATE_NOOP("usher::pages::PermissionTexts", "Send mail as anybody in your organisation")},
    {"Calendars.Read", kit::Icon::Calendar,
     QT_TRANSLATE_NOOP("usher::pages::PermissionTexts", "Read the calendar of a person who connects"),
     QT_TRANSLATE_NOOP("usher::pages::PermissionTexts", "Read the calendars of everybody in your organisation")},
    {"Calendars.ReadWrite", kit::Icon::Calendar,
     QT_TRANSLATE_NOOP("usher::pages::PermissionTexts", "Read and change the calendar of a person who connects"),
     QT_TRANSLATE_NOOP("usher::pages::PermissionTexts",
                       "Read and change the calendars of everybody in your organisation")},
    {"Contacts.Read", kit::Icon::Contact,
     QT_TRANSLATE_NOOP("usher::pages::PermissionTexts", "Read the contacts of a person who connects"),
     QT_TRANSLATE_NOOP("usher::pages::PermissionTexts", "Read the contacts of everybody in your organisation")},
    {"User.Read", kit::Icon::Person,
     QT_TRANSLATE_NOOP("usher::pages::PermissionTexts", "See name and address of a person who connects"),
     QT_TRANSLATE_NOOP("usher::pages::PermissionTexts", "See name and address of a person who connects")},
    {"User.ReadBasic.All", kit::Icon::People,
     QT_TRANSLATE_NOOP("usher::pages::PermissionTexts",
                       "See names and addresses of your colleagues, for a person who connects"),
     QT_TRANSLATE_NOOP("usher::pages::PermissionTexts", "See names and addresses of everybody in your organisation")},
    {"User.Read.All", kit::Icon::People,
     QT_TRANSLATE_NOOP("usher::pages::PermissionTexts",
                       "See the profiles of your colleagues, for a person who connects"),
     QT_TRANSLATE_NOOP("usher::pages::PermissionTexts", "See the profiles of everybody in your organisation")},
    {"Presence.Read", kit::Icon::Clock,
     QT_TRANSLATE_NOOP("usher::pages::PermissionTexts", "See whether a person who connects is available"),
     QT_TRANSLATE_NOOP("usher::pages::PermissionTexts", "See who is available in your organisation")},
    {"Presence.Read.All", kit::Icon::Clock,
     QT_TRANSLATE_NOOP("usher::pages::PermissionTexts", "See who is available, for a person who connects"),
     QT_TRANSLATE_NOOP("usher::pages::PermissionTexts", "See who is available in your organisation")},
    {"Directory.Read.All", kit::Icon::Organisation,
     QT_TRANSLATE_NOOP("usher::pages::PermissionTexts",
                       "Read your organisation's directory, for a person who connects"),
     QT_TRANSLATE_NOOP("usher::pages::PermissionTexts", "Read your organisation's directory")},
    {"Group.Read.All", kit::Icon::People,
     QT_TRANSLATE_NOOP("usher::pages::PermissionTexts", "Read groups and their contents, for a person who connects"),
     QT_TRANSLATE_NOOP("usher::pages::PermissionTexts", "Read all groups and their contents")},
    {"GroupMember.Read.All", kit::Icon::People,
     QT_TRANSLATE_NOOP("usher::pages::PermissionTexts", "See who is in which group, for a person who connects"),
     QT_TRANSLATE_NOOP("usher::pages::PermissionTexts", "See who is in which group")},
    {"Application.Read.All", kit::Icon::App,
     QT_TRANSLATE_NOOP("usher::pages::PermissionTexts", "See your organisation's apps, for a person who connects"),
     QT_TRANSLATE_NOOP("usher::pages::PermissionTexts", "See your organisation's apps")},
};

}  // namespace

PermissionWords permissionWords(const QString& scope, profile::PermissionKind kind) {
  for (const KnownPermission& known : knownPermissions) {
    if (scope == QLatin1String(known.scope)) {
      return {known.icon,
              PermissionTexts::tr(kind == profile::PermissionKind::Delegated ? known.delegated : known.application)};
    }
  }
  return {kit::Icon::Key, PermissionTexts::tr("What Microsoft calls “%1”").arg(shownText(scope, 80))};
}

}  // namespace usher::pages
