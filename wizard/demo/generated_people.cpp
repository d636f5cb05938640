// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/generated_people.h"

namespace usher::demo {

namespace {

constexpr const char* generatedGivenNames[] = {
    "Ada",   "Bruno", "Carla", "Dario", "Elena", "Felix", "Greta", "Hugo",  "Ines",  "Jonas", "Karin",
    "Lars",  "Mara",  "Nils",  "Olga",  "Pavel", "Quinn", "Rosa",  "Silas", "Tessa", "Ulla",  "Viktor",
    "Wanda", "Xenia", "Yusuf", "Zora",  "Arvid", "Betty", "Cyril", "Doris", "Emil",  "Frida", "Gunnar"};
constexpr const char* generatedSurnames[] = {
    "Abbott",  "Brandt", "Castelli", "Dahl",   "Egger", "Forsberg", "Gallo",  "Hansen", "Ivarsson", "Jansen",
    "Keller",  "Lorenz", "Moreau",   "Novak",  "Olsen", "Petrov",   "Quandt", "Ricci",  "Sandberg", "Tanaka",
    "Ullmann", "Varga",  "Winter",   "Xavier", "Young", "Zimmer",   "Bishop", "Carver", "Dixon"};
constexpr const char* generatedDepartments[] = {"Sales",     "Support",    "Engineering", "Finance",
                                                "Marketing", "Operations", "People"};

template <size_t n>
const QString& pickedName(const char* const (&names)[n], int number) {
  static const QStringList texts = [&names] {
    QStringList all;
    for (const char* name : names) {
      all.append(QString::fromLatin1(name));
    }
    return all;
  }();
  return texts.at(number % static_cast<int>(n));
}

void makeGuest(User& person, const QString& local, const World& world) {
  const QString partner = QStringLiteral("partner.example");
  person.userType = QStringLiteral("Guest");
  person.userPrincipalName = local + QLatin1Char('_') + partner + QStringLiteral("#EXT#@") + world.initialDomain;
  person.mail = local + QLatin1Char('@') + partner;
  person.otherMails = QStringList{person.mail};
}

void makeAddresses(User& person, int number, const QString& local, const World& world) {
  const QString own = person.userPrincipalName;
  if (number % 30 == 13) {
    return;
  }
  person.mail = number % 10 == 3 ? local + QStringLiteral("@mail.") + world.defaultDomain : own;
  person.proxyAddresses = QStringList{QStringLiteral("SMTP:") + person.mail};
  if (person.mail != own) {
    person.proxyAddresses.append(QStringLiteral("smtp:") + own);
  }
  if (number % 10 == 5) {
    person.proxyAddresses.append(
        QStringLiteral("smtp:%1@%2").arg(local.section(QLatin1Char('.'), 1), world.defaultDomain));
  }
  if (number % 25 == 9) {
    person.otherMails = QStringList{local + QStringLiteral("@home.example")};
  }
}

}  // namespace

User generatedPerson(int number, const World& world) {
  const QString digits = QStringLiteral("%1").arg(number, 6, 10, QLatin1Char('0'));
  User person;
  person.id = generatedIdStart + digits;
  person.givenName = pickedName(generatedGivenNames, number);
  person.surname = pickedName(generatedSurnames, number);
  person.department = pickedName(generatedDepartments, number);
  person.displayName = person.givenName + QLatin1Char(' ') + person.surname + QLatin1Char(' ') + digits;
  const QString local = (person.givenName + QLatin1Char('.') + person.surname + QLatin1Char('.') + digits).toLower();
  person.userPrincipalName = local + QLatin1Char('@') + world.defaultDomain;
  if (number % 50 == 7) {
    makeGuest(person, local, world);
  } else {
    makeAddresses(person, number, local, world);
  }
  if (number % 100 == 19 || number % 100 == 20) {
    person.otherMails.append(QStringLiteral("desk%1@shared.example").arg(number / 100));
  }
  person.accountEnabled = number % 40 != 11;
  return person;
}

}  // namespace usher::demo
