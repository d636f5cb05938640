// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <functional>

#include "pages/desktop.h"

namespace usher::pages {

/// An e-mail for the person to read and send with their own program.
struct MailDraft {
  QStringList to;
  QString subject, body;

  bool operator==(const MailDraft&) const = default;
};

/// The longest mailto address that every mail program takes; Windows cuts at about 2,081 characters.
inline constexpr int longestMailto = 1900;

/// RFC 6068.
QUrl mailtoUrl(const MailDraft& draft);

/// An unsent message as a file (RFC 5322, UTF-8, X-Unsent so that mail programs open it for editing).
QByteArray emlFile(const MailDraft& draft, const QDateTime& date);

/// Recipients, subject and body, to paste into any mail program.
QString mailAsText(const MailDraft& draft);

/// How a draft reached the person.
enum class MailWay { None, Opened, SavedAndOpened, Saved, NoProgram, NotSaved };

struct MailOutcome {
  MailWay way = MailWay::None;
  QString path;  ///< Of the saved file.

  bool operator==(const MailOutcome&) const = default;
};

/// Opens the draft in the person's mail program: as a mailto, or, when that would be too long, as a saved file
/// `fileName`.eml. `correct` is called later, while `context` lives, when it turned out that no program opened it.
MailOutcome writeMail(Desktop& desktop, const MailDraft& draft, const QString& fileName, const QDateTime& now,
                      QObject* context, std::function<void(const MailOutcome&)> correct);

/// What to tell the person about it: empty for None.
QString mailOutcomeText(const MailOutcome& outcome);

/// The organisation, told to the vendor.
struct OrganisationNews {
  QString vendorName, contactAddress, organisationName, tenantId, primaryDomain;
  QStringList domains;
};
MailDraft organisationMail(const OrganisationNews& news);

/// The consent address, for somebody who may accept: `onlyDelegated` permissions more roles may than others.
MailDraft consentLinkMail(const QString& vendorName, const QString& organisationName, const QUrl& link,
                          bool onlyDelegated);

/// To the new owner: what to do.
MailDraft handOverMail(const QStringList& to, const QString& vendorName, const QString& organisationName);

/// A person whose address goes to the vendor.
struct ChosenPerson {
  QString name, address, viaGroup;
};
MailDraft addressesMail(const QString& vendorName, const QString& organisationName, const QString& contactAddress,
                        const QList<ChosenPerson>& people);

/// RFC 4180 with a byte order mark; no cell is a formula.
QByteArray peopleCsv(const QList<ChosenPerson>& people);

}  // namespace usher::pages
