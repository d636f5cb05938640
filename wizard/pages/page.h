// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "base/clock.h"
#include "flow/step.h"
#include "pages/desktop.h"

namespace usher::pages {

/// What every page may use besides its step. Outlives the pages.
struct Surroundings {
  Desktop& desktop;
  const Clock& clock;
};

/// The one action at the bottom right.
struct PrimaryAction {
  QString text;
  bool isEnabled = true;
  bool goesOn = false;         ///< Nothing to do here: the frame goes to the next step.
  bool isDestructive = false;  ///< Never pressed by Enter.
  QString whyNot = {};         ///< Of a disabled one, as a sentence; the page says it too.

  bool operator==(const PrimaryAction&) const = default;
};

/// An action beside the primary one; without text there is none.
struct SecondaryAction {
  QString text;
  bool isEnabled = true;

  bool operator==(const SecondaryAction&) const = default;
};

/// What a person sees of one step. Its own render() is the only function that writes its widgets; it runs on every
/// change of the step and of the language.
class Page : public QWidget {
  Q_OBJECT

 public:
  Page(flow::Step& step, const Surroundings& surroundings, QWidget* parent);

  flow::Step& step() const { return m_step; }
  /// Writes the page anew.
  void refresh();

  virtual QString title() const;
  /// One plain sentence under the title.
  virtual QString lead() const = 0;
  virtual PrimaryAction primary() const = 0;
  /// Presses the primary action; not called when it only goes on.
  virtual void runPrimary() {}
  virtual SecondaryAction secondary() const { return {}; }
  virtual void runSecondary() {}
  /// Whether the frame offers to go on beside a primary action of the page's own, when the step allows it.
  virtual bool offersNext() const { return true; }
  /// What is going on while the step is busy: "Adding people: 3 of 12".
  virtual QString busyText() const;
  /// Whether Back leads to an earlier part of this page, by goBack(), rather than to another step.
  virtual bool hasWayBack() const { return false; }
  virtual void goBack() {}
  /// False while something is being written: leaving the step would break it off.
  virtual bool mayLeave() const { return true; }
  /// What would be lost by leaving now, as a sentence; empty when nothing would.
  virtual QString unsaved() const { return {}; }
  /// What to know while the person is in their own browser, beyond that Usher waits; empty when there is nothing.
  virtual QString visitNote() const { return {}; }
  /// Where the keyboard goes when the page comes on screen, or once it is enabled; null: its title.
  virtual QWidget* firstField() const { return nullptr; }

 Q_SIGNALS:
  void rendered();
  /// `part` answers what the person just did and should be in sight.
  void revealWanted(QWidget* part);

 protected:
  virtual void render() = 0;

  Desktop& desktop() const { return m_surroundings.desktop; }
  QDateTime now() const { return m_surroundings.clock.now(); }
  void changeEvent(QEvent* event) override;

 private:
  flow::Step& m_step;
  Surroundings m_surroundings;
};

}  // namespace usher::pages
