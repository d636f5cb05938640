// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <fcntl.h>
#include <unistd.h>

#include <cstdlib>

#include "command_fixture.h"
#include "journey/journey.h"
#include "profile/profile_loader.h"
#include "support/await.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;

const QByteArray ctrlD("\x04");

/// Standard input of a command as a terminal, at which somebody types.
class Keyboard {
 public:
  Keyboard() : m_end(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)) {
    ::grantpt(m_end);
    ::unlockpt(m_end);
    m_name = ::ptsname(m_end);
  }
  ~Keyboard() { ::close(m_end); }

  void plugInto(QProcess& process) {
    process.setChildProcessModifier([name = m_name] {
      const int terminal = ::open(name.constData(), O_RDWR | O_NOCTTY);
      ::dup2(terminal, STDIN_FILENO);
    });
  }
  void type(const QByteArray& answer) {
    // Ctrl-D is no line.
    const QByteArray line = answer == ctrlD ? answer : answer + '\n';
    [[maybe_unused]] const auto written = ::write(m_end, line.constData(), static_cast<size_t>(line.size()));
  }

 private:
  int m_end;
  QByteArray m_name;
};

/// Somebody at a terminal, whose sign-in the window kept.
class TerminalTest : public CommandTest {
 protected:
  bool signInAtTheWindow() {
    Journey window(dataDir());
    window.browser.become(m_tenant.person(u"global-admin"_s));
    auto profile = profile::loadProfile(profileFile());
    return profile && window.open({.profile = *profile, .usesRealKeychain = true}) &&
           window.choosesRole(flow::Role::Administrator) && window.signsIn() && window.confirms() &&
           window.goesOnTo(flow::StepId::Consent) && window.acceptsPermissions();
  }

  /// Runs it at a terminal where `answer` is typed once something is asked.
  Ended answering(const QByteArray& answer, QStringList arguments) {
    Keyboard keyboard;
    UsherProcess process(m_folder.path());
    keyboard.plugInto(process.process());
    process.process().start(QStringLiteral(USHER_BUILD_DIR "/app/usher"), common(arguments << u"--json"_s));
    m_asked.clear();
    eventually(
        [&] {
          m_asked += process.process().readAllStandardError();
          return m_asked.endsWith(' ') || process.process().state() == QProcess::NotRunning;
        },
        std::chrono::seconds(60));
    keyboard.type(answer);
    return process.ended();
  }

  QByteArray m_asked;
};

TEST_F(TerminalTest, AsksBeforeItChangesAnythingAndTakesTheKeptSignIn) {
  ASSERT_TRUE(begin());
  ASSERT_TRUE(signInAtTheWindow());
  const QString olivia = u"olivia.bennett@contoso.com"_s;
  const Ended no = answering("", {u"apply"_s, assigning({olivia})});
  EXPECT_EQ(no.code, 4) << no.err.constData();
  EXPECT_TRUE(m_asked.contains("+ assignment Olivia Bennett")) << m_asked.constData();
  EXPECT_TRUE(m_asked.endsWith("Go on? [y/N] ")) << m_asked.constData();
  EXPECT_FALSE(isAssigned(olivia));

  const Ended nothing = answering(ctrlD, {u"apply"_s, assigning({olivia})});
  EXPECT_EQ(nothing.code, 4) << nothing.err.constData();
  EXPECT_TRUE(nothing.err.contains("Nothing was changed")) << nothing.err.constData();
  EXPECT_FALSE(isAssigned(olivia));

  const Ended yes = answering("y", {u"apply"_s, assigning({olivia})});
  EXPECT_EQ(yes.code, 0) << yes.err.constData();
  EXPECT_TRUE(isAssigned(olivia));

  const Ended wrongNumber = answering("y", {u"apply"_s, assigning({olivia}, u"exactly"_s)});
  EXPECT_EQ(wrongNumber.code, 4) << wrongNumber.err.constData();
  EXPECT_TRUE(m_asked.endsWith("Type 3 to go on: ")) << m_asked.constData();
  const Ended number = answering("3", {u"apply"_s, assigning({olivia}, u"exactly"_s)});
  EXPECT_EQ(number.code, 0) << number.err.constData();
  EXPECT_EQ(number.counts().value(u"remove"_s), 3);

  const Ended undone = answering("yes", {u"undo"_s, yes.run()});
  EXPECT_EQ(undone.code, 0) << undone.err.constData();
  EXPECT_FALSE(isAssigned(olivia));
}

}  // namespace
}  // namespace usher::test
