// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
// How long Usher takes to read a list of people, and how often it asks who they are.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "flow/list/pasted_list.h"
#include "graph/address_match.h"
#include "graph/graph_client.h"

namespace {

using namespace usher;

QString addressOf(int number) {
  return QStringLiteral("first%1.lastname@contoso.example").arg(number);
}

/// A directory in which each tenth person is known by a proxy address only, and the others by user name or by mail.
class Directory final : public http::Transport {
 public:
  explicit Directory(int people) {
    for (int i = 0; i < people; ++i) {
      m_numbers.insert(addressOf(i), i);
    }
  }

  int requests = 0;

  Pending<http::HttpReply> send(http::HttpRequest request) override {
    ++requests;
    QJsonArray responses;
    for (const QJsonValue& item : QJsonDocument::fromJson(request.body)[QLatin1String("requests")].toArray()) {
      const QString url = QUrl::fromPercentEncoding(item[QLatin1String("url")].toString().toUtf8());
      responses.append(QJsonObject{{QStringLiteral("id"), item[QLatin1String("id")]},
                                   {QStringLiteral("status"), 200},
                                   {QStringLiteral("body"), QJsonObject{{QStringLiteral("value"), peopleIn(url)}}}});
    }
    return ready<http::HttpReply>(
        http::HttpReply{200, {}, QJsonDocument(QJsonObject{{QStringLiteral("responses"), responses}}).toJson()});
  }

 private:
  QJsonArray peopleIn(const QString& url) const {
    static const QRegularExpression quoted(QStringLiteral("'(?:smtp:)?([^']*)'"));
    const int wanted = url.contains(QLatin1String("=proxyAddresses"))      ? 0
                       : url.contains(QLatin1String("=userPrincipalName")) ? 1
                       : url.contains(QLatin1String("=mail"))              ? 2
                                                                           : 3;
    QJsonArray people;
    for (auto match = quoted.globalMatch(url); match.hasNext();) {
      const QString address = match.next().captured(1);
      const int number = m_numbers.value(address, -1);
      const int kind = number % 10 == 0 ? 0 : 1 + number % 2;
      if (number >= 0 && kind == wanted) {
        people.append(personOf(number, address, kind));
      }
    }
    return people;
  }

  static QJsonObject personOf(int number, const QString& address, int kind) {
    const QString userName = kind == 1 ? address : QStringLiteral("u%1@contoso.example").arg(number);
    QJsonObject person{{QStringLiteral("id"), QStringLiteral("id-%1").arg(number)},
                       {QStringLiteral("displayName"), userName},
                       {QStringLiteral("userPrincipalName"), userName},
                       {QStringLiteral("mail"), kind == 2 ? address : userName}};
    if (kind == 0) {
      person.insert(QStringLiteral("proxyAddresses"), QJsonArray{QStringLiteral("smtp:") + address});
    }
    return person;
  }

  QHash<QString, int> m_numbers;
};

void measureReading(const char* name, const QString& text) {
  QList<double> times;
  qsizetype found = 0;
  for (int i = 0; i < 7; ++i) {
    QElapsedTimer timer;
    timer.start();
    const auto entries = flow::entriesOf(text);
    times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    found = entries.size();
  }
  std::sort(times.begin(), times.end());
  std::printf("%-34s %7lld entries %8.1f ms (median of 7, longest %.1f)\n", name, static_cast<long long>(found),
              times.at(3), times.last());
}

QString joined(int count, const QString& before, const QString& line, const QString& between) {
  QStringList lines;
  for (int i = 0; i < count; ++i) {
    lines.append(line.arg(addressOf(i)));
  }
  return before + lines.join(between);
}

bool measureFinding(int people) {
  Directory directory(people);
  SystemClock clock;
  graph::GraphClient client(directory, QUrl(QStringLiteral("https://graph.example")));
  QStringList addresses;
  for (int i = 0; i < people; ++i) {
    addresses.append(addressOf(i));
  }
  QElapsedTimer timer;
  timer.start();
  QEventLoop loop;
  qsizetype found = 0;
  whenDone(graph::peopleByAddress(client, clock, addresses), &loop,
           [&](const Result<QList<QList<graph::AddressMatch>>>& matches) {
             for (const auto& one : matches.value_or(QList<QList<graph::AddressMatch>>())) {
               found += one.size() == 1 ? 1 : 0;
             }
             loop.quit();
           });
  loop.exec();
  std::printf("%6d addresses: %6lld found, %4d batches, %8.1f ms\n", people, static_cast<long long>(found),
              directory.requests, static_cast<double>(timer.nsecsElapsed()) / 1e6);
  return found == people;
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  constexpr int lines = 10'000;
  measureReading("an address a line", joined(lines, {}, QStringLiteral("%1"), QStringLiteral("\n")));
  measureReading("names and addresses, one line",
                 joined(lines, {}, QStringLiteral("\"Lastname, First\" <%1>"), QStringLiteral("; ")));
  measureReading("columns of a spreadsheet",
                 joined(lines, QStringLiteral("Name\tDepartment\tE-Mail\tCity\n"),
                        QStringLiteral("First Lastname\tSales\t%1\tBonn"), QStringLiteral("\n")));
  measureReading("CSV with quoted fields",
                 joined(lines, QStringLiteral("Name;Note;Mail\n"),
                        QStringLiteral("\"Lastname; First\";\"two\nlines\";\"%1\""), QStringLiteral("\n")));
  measureReading("mail text",
                 joined(lines, {}, QStringLiteral("Please add %1 and tell me, thanks."), QStringLiteral("\n")));
  const bool small = measureFinding(1'000);
  return measureFinding(10'000) && small ? EXIT_SUCCESS : EXIT_FAILURE;
}
