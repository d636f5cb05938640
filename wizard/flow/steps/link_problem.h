// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include "flow/steps/organisation_step.h"
#include "graph/organization.h"

namespace usher::flow {

/// What the code of signin::readVendorLink() says.
LinkProblem linkProblemOf(const QString& code);

/// All verified domains of an organisation, the primary first.
QStringList domainNames(const graph::Organization& organization);

}  // namespace usher::flow
