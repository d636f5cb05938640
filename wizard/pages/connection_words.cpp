// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/connection_words.h"

#include <QCoreApplication>

#include "base/foreign_text.h"

namespace usher::pages {

struct ConnectionWords {
  Q_DECLARE_TR_FUNCTIONS(usher::pages::ConnectionWords)

 public:
  static QString notSecure(const Failure& failure);
  static QString unreachable(const Failure& failure);
  static QString failed(const Failure& failure);
};

QString ConnectionWords::notSecure(const Failure& failure) {
  const QString who = shownText(failure.detail, 60);
  if (failure.code == QLatin1String("protocol")) {
    return tr("No secure connection comes about: the other side offers none that is safe enough.");
  }
  if (failure.code == QLatin1String("self-signed")) {
    return tr("The certificate is not trusted: nobody but \"%1\" itself vouches for it.").arg(who);
  }
  if (failure.code == QLatin1String("expired")) {
    return tr("The certificate has expired. It was issued by \"%1\".").arg(who);
  }
  if (failure.code == QLatin1String("not-yet-valid")) {
    return tr("The certificate is not valid yet. It was issued by \"%1\". Check the clock of this computer.").arg(who);
  }
  if (failure.code == QLatin1String("wrong-name")) {
    return tr("The certificate belongs to \"%1\", not to this address.").arg(who);
  }
  if (who.isEmpty()) {
    return tr("The certificate is not trusted.");
  }
  return tr("The certificate is not trusted. It was issued by \"%1\", which this computer does not know.").arg(who);
}

QString ConnectionWords::unreachable(const Failure& failure) {
  if (failure.code == QLatin1String("proxy")) {
    return tr("The proxy of your network does not lead there.");
  }
  if (failure.code == QLatin1String("refused")) {
    return tr("The connection is refused. A firewall may stand in the way.");
  }
  return tr("The connection breaks off before an answer comes.");
}

QString ConnectionWords::failed(const Failure& failure) {
  switch (failure.kind) {
    case Failure::Kind::Offline:
      return failure.code == QLatin1String("name")
                 ? tr("The name is not found. There is no internet, or the name look-up of this network fails.")
                 : tr("There is no way there from this computer. Check the network cable or the wireless network.");
    case Failure::Kind::HostUnreachable:
      return unreachable(failure);
    case Failure::Kind::NotSecure:
      return notSecure(failure);
    case Failure::Kind::ProxyLoginNeeded:
      return tr("The proxy of your network wants a user name and password.");
    case Failure::Kind::TimedOut:
      return tr("There is no answer in time.");
    case Failure::Kind::PortalInTheWay:
      return failure.code == QLatin1String("redirect") && !failure.detail.isEmpty()
                 ? tr("The network leads to \"%1\" instead. You may have to sign in to the network first.")
                       .arg(shownText(failure.detail, 60))
                 : tr("Something else answers in its place. You may have to sign in to the network first.");
    case Failure::Kind::Cancelled:
      return tr("Stopped before an answer came.");
    default:
      return tr("What answers does not speak like Microsoft. Something in the network may change what is sent.");
  }
}

QString addressName(const flow::NeededAddress& address) {
  const QString host = shownText(address.url.host(QUrl::FullyEncoded), 80);
  return address.url.port() < 0 ? host : QStringLiteral("%1:%2").arg(host).arg(address.url.port());
}

QString addressUse(flow::NeededAddress::Use use) {
  switch (use) {
    case flow::NeededAddress::Use::SignIn:
      return ConnectionWords::tr("Sign-in");
    case flow::NeededAddress::Use::SignInParts:
      return ConnectionWords::tr("Sign-in pages");
    case flow::NeededAddress::Use::Directory:
      return ConnectionWords::tr("Your organisation");
  }
  return {};
}

QString addressOutcome(const flow::AddressReport& report) {
  using State = flow::AddressReport::State;
  switch (report.state) {
    case State::NotAsked:
      return {};
    case State::Asking:
      return ConnectionWords::tr("Waiting for an answer");
    case State::Answered:
      return ConnectionWords::tr("Answers.");
    case State::Failed:
      return ConnectionWords::failed(*report.failure);
  }
  return {};
}

QString clockErrorText(std::chrono::seconds ahead) {
  const auto minutes = static_cast<int>(std::chrono::abs(ahead).count() / 60);
  const int hours = (minutes + 30) / 60, days = (hours + 12) / 24;
  const QString span = minutes < 90 ? ConnectionWords::tr("%n minutes", nullptr, minutes)
                       : hours < 36 ? ConnectionWords::tr("%n hours", nullptr, hours)
                                    : ConnectionWords::tr("%n days", nullptr, days);
  //: A span of time, such as "2 hours".
  return ahead.count() > 0 ? ConnectionWords::tr("%1 ahead").arg(span) : ConnectionWords::tr("%1 behind").arg(span);
}

QString connectionReport(const flow::ConnectionTest& test) {
  QStringList lines;
  //: %1 is a date and time.
  lines.append(ConnectionWords::tr("Test of the connection to Microsoft, %1")
                   .arg(test.endedAt().isValid() ? test.endedAt().toUTC().toString(Qt::ISODate) : QString()));
  for (const flow::AddressReport& report : test.reports()) {
    QString line = QStringLiteral("%1 (%2): %3")
                       .arg(addressName(report.address), addressUse(report.address.use), addressOutcome(report));
    if (!report.proxy.isEmpty()) {
      line += QLatin1Char(' ') + ConnectionWords::tr("On the way is the proxy %1.").arg(shownText(report.proxy, 80));
    }
    if (report.failure) {
      line += QStringLiteral(" [%1%2]").arg(
          kindName(report.failure->kind),
          report.failure->code.isEmpty() ? QString() : QStringLiteral(", ") + shownText(report.failure->code, 40));
    }
    lines.append(line);
  }
  if (const auto error = test.clockError()) {
    lines.append(ConnectionWords::tr("The clock of this computer is %1.").arg(clockErrorText(*error)));
  }
  return lines.join(QLatin1Char('\n'));
}

}  // namespace usher::pages
