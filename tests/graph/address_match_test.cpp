// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/address_match.h"

#include "batch_wire.h"
#include "graph/graph_client.h"
#include "graph_fixture.h"
#include "support/fault_row.h"
#include "support/manual_clock.h"
#include "support/practice_transport.h"

namespace usher::test {
namespace {

using namespace graph;
using namespace std::chrono_literals;

QString numbered(const char* pattern, int number) {
  return QString::fromUtf8(pattern).arg(number);
}

/// People are looked for in the practice tenant, whose $filter has Graph's limits.
class AddressMatchTest : public testing::Test {
 protected:
  AddressMatchTest() { signIn(adminScopes); }

  void signIn(const QString& scopes) { m_practice.signIn(QStringLiteral("global-admin"), scopes); }

  demo::User& addPerson(const QString& userName, const QString& mail = {}) {
    demo::User person;
    person.id = m_practice.world.newId();
    person.displayName = userName.section(u'@', 0, 0);
    person.userPrincipalName = userName;
    person.mail = mail;
    return *m_practice.world.users.insert(person.id, person);
  }

  Pending<QList<QList<AddressMatch>>> ask(const QStringList& addresses) {
    return peopleByAddress(m_client, m_clock, addresses, [this](int done) { m_progress.append(done); });
  }

  /// Who was found at each index, as "user name/by", joined by "+".
  QStringList found(const QStringList& addresses) {
    const auto result = await(ask(addresses));
    EXPECT_TRUE(result) << (result ? "" : result.error().code.toStdString());
    return result ? shown(*result) : QStringList();
  }

  static QStringList shown(const QList<QList<AddressMatch>>& matches) {
    QStringList all;
    for (const auto& one : matches) {
      QStringList people;
      for (const AddressMatch& match : one) {
        people.append(QStringLiteral("%1/%2").arg(match.person.displayName).arg(static_cast<int>(match.by)));
      }
      all.append(people.join(u'+'));
    }
    return all;
  }

  /// Lets waits of the client run out until `pending` is done.
  template <typename T>
  bool passes(const QFuture<T>& pending) {
    return eventually([&] {
      if (m_clock.waiting() > 0) {
        m_clock.advance(m_clock.nextDue());
      }
      return pending.isFinished();
    });
  }

  ManualClock m_clock;
  PracticeTransport m_practice{shippedProfile(QStringLiteral("contreli")), m_clock};
  BatchWire m_wire{m_practice};
  GraphClient m_client{m_wire, PracticeTransport::origins().graph};
  QList<int> m_progress;
};

TEST_F(AddressMatchTest, FindsByEachNameWhateverTheCase) {
  addPerson(QStringLiteral("By.Name@x.example"));
  addPerson(QStringLiteral("mail@x.example"), QStringLiteral("by.mail@x.example"));
  addPerson(QStringLiteral("proxy@x.example")).proxyAddresses = {
      QStringLiteral("SMTP:main@x.example"), QStringLiteral("smtp:By.Proxy@x.example"), QStringLiteral("x500:/o=x")};
  addPerson(QStringLiteral("other@x.example")).otherMails = {QStringLiteral("By.Other@home.example")};
  EXPECT_EQ(found({QStringLiteral("BY.OTHER@home.example"), QStringLiteral("by.proxy@X.example"),
                   QStringLiteral("By.Mail@x.example"), QStringLiteral("by.name@x.example"),
                   QStringLiteral("nobody@x.example"), QStringLiteral("main@x.example")}),
            (QStringList{QStringLiteral("other/3"), QStringLiteral("proxy/2"), QStringLiteral("mail/1"),
                         QStringLiteral("By.Name/0"), QString(), QStringLiteral("proxy/2")}));
}

TEST_F(AddressMatchTest, ReadsWhatDecidesAboutAPerson) {
  demo::User& person = addPerson(QStringLiteral("guest_home.example#EXT#@x.example"), QStringLiteral("g@home.example"));
  person.userType = QStringLiteral("Guest");
  person.accountEnabled = false;
  const auto matches = await(ask({QStringLiteral("guest_home.example#EXT#@x.example")}));
  ASSERT_TRUE(matches);
  ASSERT_EQ(matches->first().size(), 1);
  EXPECT_EQ(matches->first().first().person, (Person{person.id, person.displayName, person.userPrincipalName,
                                                     QStringLiteral("g@home.example"), UserType::Guest, false}));
}

TEST_F(AddressMatchTest, OnePersonByTwoNamesIsOneMatch) {
  addPerson(QStringLiteral("anna@x.example"), QStringLiteral("anna@x.example")).proxyAddresses = {
      QStringLiteral("SMTP:anna@x.example")};
  EXPECT_EQ(found({QStringLiteral("anna@x.example")}), (QStringList{QStringLiteral("anna/0")}));
}

TEST_F(AddressMatchTest, TheUserNameOfOneAndTheMailOfAnotherIsAmbiguous) {
  addPerson(QStringLiteral("b@x.example"), QStringLiteral("anna@x.example"));
  addPerson(QStringLiteral("anna@x.example"));
  addPerson(QStringLiteral("a@x.example"), QStringLiteral("ANNA@x.example"));
  EXPECT_EQ(found({QStringLiteral("anna@x.example")}), (QStringList{QStringLiteral("anna/0+a/1+b/1")}));
}

TEST_F(AddressMatchTest, TwoWithTheSameOtherMailAreAmbiguous) {
  addPerson(QStringLiteral("a@x.example")).otherMails = {QStringLiteral("us@home.example")};
  addPerson(QStringLiteral("b@x.example")).otherMails = {QStringLiteral("us@home.example")};
  EXPECT_EQ(found({QStringLiteral("us@home.example")}), (QStringList{QStringLiteral("a/3+b/3")}));
}

TEST_F(AddressMatchTest, RepeatedAddressesAreAskedForOnce) {
  addPerson(QStringLiteral("anna@x.example"));
  EXPECT_EQ(found({QStringLiteral("anna@x.example"), QStringLiteral("ANNA@x.example")}),
            (QStringList{QStringLiteral("anna/0"), QStringLiteral("anna/0")}));
  ASSERT_EQ(m_wire.batches.size(), 1);
  EXPECT_EQ(m_wire.batches.first().size(), 2);
  EXPECT_EQ(m_wire.batches.first().first().count(QStringLiteral("anna@x.example")), 1);
  EXPECT_EQ(m_progress, (QList<int>{2}));
}

TEST_F(AddressMatchTest, AsksNothingAboutNothing) {
  EXPECT_EQ(found({}), QStringList());
  EXPECT_EQ(found({QString(), QString(121, u'a')}), (QStringList{QString(), QString()}));
  EXPECT_TRUE(m_wire.batches.isEmpty());
  EXPECT_EQ(m_progress, (QList<int>{2}));
}

TEST_F(AddressMatchTest, AThousandAddressesTakeEightBatches) {
  QStringList addresses;
  QStringList expected;
  for (int i = 0; i < 1'000; ++i) {
    const QString address = numbered("first%1.lastname@contoso.example", i);
    addresses.append(address);
    if (i % 10 == 0) {
      addPerson(numbered("p%1@x.example", i)).proxyAddresses = {QStringLiteral("smtp:") + address};
      expected.append(numbered("p%1/2", i));
    } else {
      const bool byName = i % 2 == 0;
      addPerson(byName ? address : numbered("m%1@x.example", i), byName ? QString() : address);
      expected.append(byName ? numbered("first%1.lastname/0", i) : numbered("m%1/1", i));
    }
  }
  EXPECT_EQ(found(addresses), expected);
  EXPECT_EQ(m_wire.batches.size(), 8);
  EXPECT_EQ(m_wire.questions(), 67 + 67 + 7 + 7);
  EXPECT_EQ(m_wire.others, 0);
  EXPECT_EQ(m_wire.mostInFlight, 3);
  EXPECT_EQ(m_progress.last(), 1'000);
  EXPECT_TRUE(std::is_sorted(m_progress.begin(), m_progress.end()));
  EXPECT_GT(m_progress.size(), 60);
}

TEST_F(AddressMatchTest, NeverAsksMoreOftenThanOncePerAddress) {
  QStringList addresses;
  for (int i = 0; i < 30; ++i) {
    addresses.append(numbered("%1", i) + QString(90, QChar(0x4F8B)) + QStringLiteral("@x.example"));
  }
  found(addresses);
  EXPECT_LE(m_wire.batches.size(), 30);
  for (const QStringList& batch : std::as_const(m_wire.batches)) {
    EXPECT_LE(batch.size(), 20);
  }
}

TEST_F(AddressMatchTest, EscapesWhatAnAddressMayHold) {
  addPerson(QStringLiteral("o'brien+a&b=c%#@x.example"));
  addPerson(QStringLiteral("p@x.example")).proxyAddresses = {QStringLiteral("smtp:o'hara?/@x.example")};
  EXPECT_EQ(found({QStringLiteral("o'brien+a&b=c%#@x.example"), QStringLiteral("o'hara?/@x.example"),
                   QStringLiteral("') or startswith(mail,'a")}),
            (QStringList{QStringLiteral("o'brien+a&b=c%#/0"), QStringLiteral("p/2"), QString()}));
}

TEST_F(AddressMatchTest, KeepsRequestsShortForLongAddresses) {
  QStringList addresses;
  for (int i = 0; i < 20; ++i) {
    addresses.append(numbered("%1", i) + QString(80, QChar(0xFC)) + QStringLiteral("@x.example"));
  }
  addPerson(addresses.last());
  EXPECT_EQ(found(addresses).last(), QString(QStringLiteral("19") + QString(80, QChar(0xFC)) + QStringLiteral("/0")));
  EXPECT_LE(m_wire.longestAddress, 2'048);
}

TEST_F(AddressMatchTest, AnAddressThatGraphCannotCompareLeavesTheOthersAlone) {
  for (int i = 0; i < 15; ++i) {
    addPerson(numbered("p%1@x.example", i));
  }
  m_wire.hurt = [](const QJsonArray& requests, QJsonArray& responses) {
    for (QJsonValueRef response : responses) {
      QJsonObject item = response.toObject();
      const QJsonValue asked = requests.at(item.value(QLatin1String("id")).toString().toInt() - 1);
      if (asked[QLatin1String("url")].toString().contains(QLatin1String("p7@"))) {
        item.insert(QStringLiteral("status"), 400);
        item.insert(QStringLiteral("body"), json(R"({"error":{"code":"Request_BadRequest","message":"no"}})"));
        response = item;
      }
    }
  };
  QStringList addresses;
  QStringList expected;
  for (int i = 0; i < 15; ++i) {
    addresses.append(numbered("p%1@x.example", i));
    expected.append(i == 7 ? QString() : numbered("p%1/0", i));
  }
  EXPECT_EQ(found(addresses), expected);
}

TEST_F(AddressMatchTest, ThrottledQuestionsAreAskedAgainAlone) {
  QStringList addresses;
  for (int i = 0; i < 30; ++i) {
    addresses.append(addPerson(numbered("p%1@x.example", i)).userPrincipalName);
  }
  int hurts = 0;
  m_wire.hurt = [&hurts](const QJsonArray&, QJsonArray& responses) {
    if (hurts++ == 0) {
      responses[0] =
          QJsonObject{{QStringLiteral("id"), responses[0].toObject().value(QLatin1String("id"))},
                      {QStringLiteral("status"), 429},
                      {QStringLiteral("headers"), QJsonObject{{QStringLiteral("Retry-After"), QStringLiteral("27")}}}};
    }
  };
  const auto pending = ask(addresses);
  ASSERT_TRUE(eventually([this] { return m_clock.waiting() == 1; }));
  EXPECT_EQ(m_clock.nextDue(), 27s);
  EXPECT_EQ(m_client.waitsUntil(), m_clock.now().addSecs(27));
  ASSERT_TRUE(passes(pending));
  ASSERT_EQ(m_wire.batches.size(), 2);
  EXPECT_EQ(m_wire.batches.at(0).size(), 4);
  EXPECT_EQ(m_wire.batches.at(1).size(), 1);
  EXPECT_FALSE(m_client.waitsUntil().isValid());
  EXPECT_EQ(await(pending)->last().size(), 1);
}

TEST_F(AddressMatchTest, WhileMicrosoftAsksToWaitNothingIsSent) {
  QStringList addresses;
  for (int i = 0; i < 15 * 10 * 5; ++i) {
    addresses.append(numbered("nobody%1@x.example", i));
  }
  m_wire.hurt = [this](const QJsonArray&, QJsonArray& responses) {
    if (m_wire.batches.size() == 3) {
      responses[0] = QJsonObject{{QStringLiteral("id"), responses[0].toObject().value(QLatin1String("id"))},
                                 {QStringLiteral("status"), 429}};
    }
  };
  m_wire.holds = true;
  const auto pending = ask(addresses);
  ASSERT_TRUE(eventually([this] { return m_wire.held() == 3; }));
  m_wire.release();
  ASSERT_TRUE(eventually([this] { return m_clock.waiting() == 1; }));
  EXPECT_EQ(m_wire.batches.size(), 3);
  m_wire.holds = false;
  m_wire.hurt = nullptr;
  EXPECT_TRUE(passes(pending));
}

TEST_F(AddressMatchTest, AMissingAnswerIsAskedForAgain) {
  const QString address = addPerson(QStringLiteral("anna@x.example")).userPrincipalName;
  m_wire.hurt = [this](const QJsonArray&, QJsonArray& responses) {
    if (m_wire.batches.size() == 1) {
      responses.removeLast();
    }
  };
  EXPECT_EQ(found({address}), (QStringList{QStringLiteral("anna/0")}));
  EXPECT_EQ(m_wire.batches.size(), 2);
}

TEST_F(AddressMatchTest, AnAnswerThatNeverComesFailsTheWhole) {
  m_wire.hurt = [](const QJsonArray&, QJsonArray& responses) { responses.removeFirst(); };
  const Failure why = awaitFailure(ask({QStringLiteral("anna@x.example")}));
  EXPECT_EQ(why.kind, Failure::Kind::BadReply);
  EXPECT_EQ(why.code, QStringLiteral("unanswered"));
  EXPECT_EQ(m_wire.batches.size(), 5);
}

TEST_F(AddressMatchTest, AnAnswerThatIsNotAListFailsTheWhole) {
  m_wire.hurt = [](const QJsonArray&, QJsonArray& responses) {
    QJsonObject item = responses[0].toObject();
    item.insert(QStringLiteral("body"), QJsonObject{{QStringLiteral("value"), 7}});
    responses[0] = item;
  };
  EXPECT_EQ(awaitFailure(ask({QStringLiteral("anna@x.example")})).code, QStringLiteral("/value"));
}

TEST_F(AddressMatchTest, PeopleOnFurtherPagesAreFound) {
  for (const char* name : {"a@x.example", "b@x.example"}) {
    addPerson(QString::fromUtf8(name)).otherMails = {QStringLiteral("us@home.example")};
  }
  m_wire.hurt = [](const QJsonArray& requests, QJsonArray& responses) {
    for (QJsonValueRef response : responses) {
      QJsonObject item = response.toObject();
      QJsonObject body = item.value(QLatin1String("body")).toObject();
      QJsonArray people = body.value(QLatin1String("value")).toArray();
      if (people.size() == 2 && !requests.isEmpty()) {
        people.removeLast();
        body.insert(QStringLiteral("value"), people);
        body.insert(QStringLiteral("@odata.nextLink"), QStringLiteral("https://elsewhere.example/"));
        item.insert(QStringLiteral("body"), body);
        response = item;
      }
    }
  };
  EXPECT_EQ(found({QStringLiteral("us@home.example")}), (QStringList{QStringLiteral("a/3+b/3")}));
  EXPECT_EQ(m_wire.others, 1);
}

TEST_F(AddressMatchTest, NamesThatMayNotBeReadFindNobody) {
  addPerson(QStringLiteral("anna@x.example")).otherMails = {QStringLiteral("anna@home.example")};
  m_wire.hurt = [](const QJsonArray& requests, QJsonArray& responses) {
    for (QJsonValueRef response : responses) {
      QJsonObject item = response.toObject();
      const QJsonValue asked = requests.at(item.value(QLatin1String("id")).toString().toInt() - 1);
      if (asked[QLatin1String("url")].toString().contains(QLatin1String("/any("))) {
        item.insert(QStringLiteral("status"), 403);
        response = item;
      }
    }
  };
  EXPECT_EQ(found({QStringLiteral("anna@x.example"), QStringLiteral("anna@home.example")}),
            (QStringList{QStringLiteral("anna/0"), QString()}));
}

TEST_F(AddressMatchTest, APersonWhoMayNotReadPeopleIsToldSo) {
  signIn(QStringLiteral("openid User.Read"));
  EXPECT_EQ(awaitFailure(ask({QStringLiteral("anna@x.example")})).kind, Failure::Kind::Forbidden);
}

TEST_F(AddressMatchTest, CancellingEndsTheWait) {
  m_wire.hurt = [](const QJsonArray&, QJsonArray& responses) {
    responses[0] = QJsonObject{{QStringLiteral("id"), responses[0].toObject().value(QLatin1String("id"))},
                               {QStringLiteral("status"), 503}};
  };
  auto pending = ask({QStringLiteral("anna@x.example")});
  ASSERT_TRUE(eventually([this] { return m_clock.waiting() == 1; }));
  pending.cancel();
  EXPECT_TRUE(eventually([this] { return !m_client.waitsUntil().isValid(); }));
  m_clock.advance(10s);
  EXPECT_EQ(awaitFailure(ask({})).code, QStringLiteral("succeeded"));
  EXPECT_EQ(m_wire.batches.size(), 1);
}

TEST_F(AddressMatchTest, GroupsByNameOrId) {
  const auto addGroup = [this](const QString& name, bool security) {
    demo::Group group;
    group.id = m_practice.world.newId();
    group.displayName = name;
    group.securityEnabled = security;
    m_practice.world.groups.insert(group.id, group);
    return group.id;
  };
  const QString sales = addGroup(QStringLiteral("O'Sales & more"), true);
  const QString twin = addGroup(QStringLiteral("Twins"), true);
  const QString other = addGroup(QStringLiteral("twins"), true);
  addGroup(QStringLiteral("Talk"), false);
  const auto groups = await(groupsByName(m_client, m_clock,
                                         {QStringLiteral("o'sales & MORE"), twin.toUpper(), QStringLiteral("Twins"),
                                          QStringLiteral("Talk"), QString(), QString(200, u'x')}));
  ASSERT_TRUE(groups);
  ASSERT_EQ(groups->size(), 6);
  ASSERT_EQ(groups->at(0).size(), 1);
  EXPECT_EQ(groups->at(0).first().id, sales);
  ASSERT_EQ(groups->at(1).size(), 1);
  EXPECT_EQ(groups->at(1).first().id, twin);
  EXPECT_EQ(groups->at(2).size(), 2);
  EXPECT_TRUE(groups->at(3).isEmpty());
  EXPECT_TRUE(groups->at(4).isEmpty());
  EXPECT_TRUE(groups->at(5).isEmpty());
  EXPECT_NE(other, twin);
  EXPECT_EQ(m_wire.batches.size(), 1);
}

}  // namespace
}  // namespace usher::test
