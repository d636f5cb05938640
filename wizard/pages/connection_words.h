// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "flow/connection_test.h"

namespace usher::pages {

/// The host of an address, with the port where it is not the usual one.
QString addressName(const flow::NeededAddress& address);
/// What an address is for.
QString addressUse(flow::NeededAddress::Use use);
/// How an address answered, in a sentence or two.
QString addressOutcome(const flow::AddressReport& report);
/// "2 hours ahead", "7 minutes behind".
QString clockErrorText(std::chrono::seconds ahead);
/// Everything, a line for each address, to be sent to whoever looks after the network. Holds no names of people.
QString connectionReport(const flow::ConnectionTest& test);

}  // namespace usher::pages
