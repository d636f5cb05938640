// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>

#include "app/tour/stage.h"
#include "flow/integration_standing.h"

namespace usher::tour {

/// The account window, and the way from there into a configuration dialog and back. Every act is true when it went
/// through.
class Reception {
 public:
  /// One start of a product with managed accounts.
  struct Opened {
    QWidget& window;
    /// The open configuration dialog, if there is one.
    std::function<std::optional<Stage::Opened>()> dialog;
  };

  Reception(Opened opened, const QList<PracticeAccount>& accounts, PracticeReader& reader, Report& report);

  Camera& camera() { return m_camera; }
  Hand& hand() { return m_hand; }

  bool empty();
  bool addPartner(const QString& name, const QString& domain);
  bool addCustomer(const QString& name, const QString& domain);
  /// The partner account says why nothing can be enabled in it.
  bool partnersRule();
  /// "+ Add new", the catalogue, Add, Done; the account has one row then.
  bool addIntegration(bool takesPictures);
  /// "Setup" of the first row: the dialog, for as long as it is open. Null: it did not come.
  std::unique_ptr<Stage> openSetUp(const QString& tenant);
  /// "Remove" of the first row.
  std::unique_ptr<Stage> openRemoval(const QString& tenant);
  bool isClosed();
  /// The first line of the first row says that it stands so; a picture of it.
  bool rowSays(const flow::IntegrationStanding& standing, const QString& pictureName);
  bool overview();
  /// Chooses an account in the list, by keyboard.
  bool chooses(const QString& name);

 private:
  bool add(const QString& name, const QString& domain);
  QString textOf(const QString& control) const;
  std::unique_ptr<Stage> dialogOf(const QString& tenant);

  Opened m_opened;
  const QList<PracticeAccount>& m_accounts;
  PracticeReader& m_reader;
  Report& m_report;
  Camera m_camera;
  Hand m_hand;
};

}  // namespace usher::tour
