// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/vendor_notice.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include "flow/set_up.h"

namespace usher::flow {

namespace {

const QString contactKey = QStringLiteral("contact");
const QString digestKey = QStringLiteral("recipients");

bool looksLikeAddress(const QString& text) {
  static const QRegularExpression shape(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"));
  return shape.match(text).hasMatch();
}

}  // namespace

VendorNotice::VendorNotice(SetUp& setUp, FinishView& view) : m_setUp(setUp), m_view(view) {
  const auto told = setUp.fact(facts::vendorTold);
  const QString contact = told ? told->data.value(contactKey).toString() : QString();
  setContactAddress(contact.isEmpty() ? setUp.parts().profile.vendor.supportEmail : contact);
}

void VendorNotice::begin() {
  const auto told = m_setUp.fact(facts::vendorTold);
  m_view.toldAt = told ? std::optional(told->when) : std::nullopt;
  m_view.recipientsRead = false;
  m_view.recipientsFailure.reset();
}

void VendorNotice::setContactAddress(const QString& address) {
  m_view.contactAddress = address.trimmed();
  m_view.contactIsAddress = looksLikeAddress(m_view.contactAddress);
}

void VendorNotice::show(const Recipients& recipients) {
  m_view.recipientsRead = true;
  m_view.recipients = recipients.people;
  m_view.withoutMail = recipients.withoutMail;
  m_view.groupsNotExpanded = recipients.groupsNotExpanded;
  m_view.nestedGroups = recipients.nestedGroups;
  const auto told = m_setUp.fact(facts::vendorTold);
  m_view.toldOfOthers = told && told->data.value(digestKey).toString() != digest();
}

void VendorNotice::failReading(const Failure& why) {
  if (!m_view.recipientsRead && !m_view.recipientsFailure) {
    m_view.recipientsFailure = why;
  }
}

QString VendorNotice::digest() const {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  QStringList addresses;
  for (const Recipient& recipient : m_view.recipients) {
    addresses.append(recipient.address.toLower());
  }
  addresses.sort();
  hash.addData(addresses.join(QLatin1Char('\n')).toUtf8());
  return QString::fromLatin1(hash.result().toHex());
}

void VendorNotice::markTold() {
  m_setUp.record(facts::vendorTold, state::Strength::Said,
                 {{contactKey, m_view.contactAddress}, {digestKey, digest()}});
  m_view.toldAt = m_setUp.parts().clock.now();
  m_view.toldOfOthers = false;
}

}  // namespace usher::flow
