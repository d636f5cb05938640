// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;

const QByteArray mark = "CANARY";

/// As it could stand in a file: plain, in UTF-16, in any of the three places of base64.
bool holdsTheMark(const QByteArray& content) {
  const QString text = QString::fromLatin1(mark);
  const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
  return content.contains(mark) || content.contains(wide) || content.contains("Q0FOQVJZ") ||
         content.contains("NBTkFSW") || content.contains("DQU5BUl");
}

/// A test program whose scripted answers all carry canaries (support/canary.h), with a home of its own.
class Program {
 public:
  explicit Program(const QString& name, const QString& filter) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* variable : {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
      const QString place = m_folder.filePath(QString::fromLatin1(variable).toLower());
      QDir().mkpath(place);
      environment.insert(QString::fromLatin1(variable), place);
    }
    environment.insert(u"USHER_CANARIES"_s, u"1"_s);
    environment.remove(u"USHER_FAULT_RESULTS"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(m_folder.path());
    m_process.start(QStringLiteral(USHER_TESTS_DIR "/%1/%1_test").arg(name), {u"--gtest_filter="_s + filter});
  }

  bool ends() {
    const bool isOver = m_process.waitForFinished(100'000);
    m_said = m_process.readAllStandardOutput() + m_process.readAllStandardError();
    return isOver && m_process.exitStatus() == QProcess::NormalExit;
  }
  const QByteArray& said() const { return m_said; }
  int planted() const {
    const qsizetype at = m_said.indexOf("answers with canaries: ");
    return at < 0 ? 0 : m_said.mid(at + 23).split('\n').first().toInt();
  }
  QStringList filesWithTheMark() const {
    QStringList found;
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
      QFile file(files.next());
      if (file.open(QIODevice::ReadOnly) && holdsTheMark(file.readAll())) {
        found.append(file.fileName());
      }
    }
    return found;
  }

 private:
  QTemporaryDir m_folder;
  QProcess m_process;
  QByteArray m_said;
};

/// The lines with the mark, for whoever has to mend it.
QByteArray linesWithTheMark(const QByteArray& text) {
  QByteArrayList lines;
  for (const QByteArray& line : text.split('\n')) {
    if (holdsTheMark(line)) {
      lines.append(line.left(300));
    }
  }
  return lines.mid(0, 10).join('\n');
}

TEST(Canaries, InEveryScriptedAnswerComeOutNowhere) {
  // The cases of the bare class of Qt are there because it does log tokens.
  const struct {
    QString name, filter;
    int answers;
  } programs[] = {{u"http"_s, u"*"_s, 60},
                  {u"wire_faults"_s, u"*"_s, 150},
                  {u"signin"_s, u"-*BareClass*:*Defect*"_s, 150},
                  {u"graph"_s, u"*"_s, 100},
                  {u"flow"_s, u"RunTest*:SignInStepTest*:ConsentStepTest*:TargetsTest*"_s, 100}};
  std::vector<std::unique_ptr<Program>> running;
  for (const auto& each : programs) {
    running.push_back(std::make_unique<Program>(each.name, each.filter));
  }
  for (size_t i = 0; i < running.size(); ++i) {
    SCOPED_TRACE(programs[i].name.toStdString());
    EXPECT_TRUE(running[i]->ends());
    EXPECT_GE(running[i]->planted(), programs[i].answers);
    EXPECT_EQ(linesWithTheMark(running[i]->said()), "");
    EXPECT_EQ(running[i]->filesWithTheMark(), QStringList());
  }
}

TEST(Canaries, AreFoundWhereTheyAre) {
  for (const char* text :
       {"CANARY", "xQ0FOQVJZx", "base64 of xCANARY: eENBTkFSWQ==", "base64 of xxCANARY: eHhDQU5BUlk="}) {
    EXPECT_TRUE(holdsTheMark(text)) << text;
  }
  EXPECT_FALSE(holdsTheMark("canary of another kind"));
}

}  // namespace
}  // namespace usher::test
