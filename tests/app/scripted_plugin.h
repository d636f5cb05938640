// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <memory>

#include "app/browser/browser_contract.h"

namespace usher::app {

/// A plugin whose page only remembers; the test plays Chromium by calling the observer.
class ScriptedPlugin final : public browser::Plugin {
 public:
  class ScriptedPage final : public browser::Page {
   public:
    explicit ScriptedPage(ScriptedPlugin& plugin) : m_plugin(plugin), m_widget(std::make_unique<QWidget>()) {}
    ~ScriptedPage() override { ++m_plugin.closed; }
    QWidget* widget() override { return m_widget.get(); }
    void open(const QUrl& address) override { m_plugin.opened.append(address); }
    void reload() override { ++m_plugin.reloads; }
    void look() override {
      ++m_plugin.looks;
      m_plugin.observer->seen(m_plugin.sight);
    }

   private:
    ScriptedPlugin& m_plugin;
    std::unique_ptr<QWidget> m_widget;
  };

  browser::Page* createPage(QWidget*, browser::Observer* asked, const QString& person) override {
    observer = asked;
    persons.append(person);
    return new ScriptedPage(*this);
  }
  void forget(const QString& person) override { forgotten.append(person); }
  QString securityPatchVersion() const override { return version; }

  QString version = QStringLiteral("108.0.5359.94");
  browser::Sight sight;  ///< What every look finds.
  browser::Observer* observer = nullptr;
  QList<QUrl> opened;
  QStringList persons, forgotten;
  int closed = 0, reloads = 0, looks = 0;
};

}  // namespace usher::app
