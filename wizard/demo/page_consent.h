// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include "demo/page_layout.h"

namespace usher::demo {

/// A permission as a consent page lists it.
struct ListedPermission {
  QString name, description;
  bool application = false;  ///< Held by the application itself, without a signed-in person.
};

/// "Permissions requested", for the person alone; `offersOrganisation` adds the tick box `organisation` that makes it
/// tenant-wide. Buttons `accept` and `cancel`.
Reply personConsentPage(const VisitContext& visit, const QList<ListedPermission>& permissions, bool offersOrganisation);
/// "Permissions requested", for everybody in `organisation`. Buttons `accept` and `cancel`.
Reply organisationConsentPage(const VisitContext& visit, const QString& organisation,
                              const QList<ListedPermission>& permissions);
/// "Need admin approval", with the link `leave` back to the application.
Reply approvalNeededPage(const VisitContext& visit);

}  // namespace usher::demo
