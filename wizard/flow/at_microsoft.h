// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <functional>
#include <optional>

#include "flow/embedded_browser.h"
#include "signin/consent_request.h"
#include "signin/door.h"
#include "signin/session.h"
#include "signin/silent_probe.h"

namespace usher::flow {

/// The door to Microsoft's pages, by a name that pages may use.
using DoorKind = signin::DoorKind;

/// Why the person is at Microsoft's pages.
enum class Errand { SignIn, MoreScopes, VendorConsent, OwnersConsent };

/// The person's visits to Microsoft's pages, in whichever door, one at a time. Steps start an errand and get its
/// outcome; the frame shows the embedded page, or "waiting for your browser". Changing the door restarts the errand
/// there.
class AtMicrosoft final : public QObject {
  Q_OBJECT

 public:
  /// `ownBrowser` is always there; `embedded` may be null where the plugin cannot be loaded.
  AtMicrosoft(signin::Session& session, const profile::Cloud& cloud, signin::Door& ownBrowser, signin::Door* embedded,
              EmbeddedBrowser* page, signin::DoorKind first, QObject* parent = nullptr);
  ~AtMicrosoft() override;

  Pending<signin::Account> signIn(const QString& tenant, const QString& loginHint = {});
  /// Does not open anything when the scopes are there already or come silently.
  Pending<void> require(const QStringList& scopes);
  /// Only what comes without anybody: SignInNeeded where a page would have to be shown.
  Pending<void> requireSilently(const QStringList& scopes);
  /// Asks, without showing anything, whether the signed-in person may use the app `clientId`. In the own browser only
  /// where its redirect is registered, since there it shows for a moment. Opens nothing, and says NotAsked, while
  /// somebody is at Microsoft's pages or nobody is signed in.
  struct SilentQuestion {
    QString clientId;
    QUrl embeddedRedirect, ownBrowserRedirect;
  };
  Pending<signin::SilentAnswer> askSilently(const SilentQuestion& question, Clock& clock);
  /// A consent to ask for. `embeddedRedirect` and `ownBrowserRedirect` are the addresses registered for each door;
  /// where the latter is empty no answer comes back, and `elsewhereRedirect` is sent. `state` (empty: a fresh one) and
  /// `loadRedirect` as in ConsentRequest and Visit.
  struct Consent {
    QString tenantId, clientId;
    QUrl embeddedRedirect, ownBrowserRedirect, elsewhereRedirect;
    QString state = {};
    bool loadRedirect = false;
  };
  /// Opens the consent page. Completes with what the redirect said.
  Pending<signin::ConsentAnswer> consent(Errand errand, Consent consent);

  /// What the person is doing at Microsoft's pages, if they are open.
  std::optional<Errand> errand() const;
  signin::DoorKind door() const;
  /// Both doors are always on offer where both exist.
  bool canChangeDoor() const;
  void changeDoor(signin::DoorKind door);
  /// The person closes the page: the errand ends with Cancelled.
  void close();
  /// Null where there is no embedded browser.
  EmbeddedBrowser* page() const;
  /// Signs out and forgets the browser session.
  Pending<void> forgetPerson();

 Q_SIGNALS:
  void changed();

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace usher::flow
