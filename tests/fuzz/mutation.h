// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace usher::test {

/// The mutation `number` of one of `seeds`: some bytes or runs of bytes changed, removed, doubled, or taken from
/// another seed. The same number gives the same bytes everywhere.
QByteArray mutationOf(const QList<QByteArray>& seeds, unsigned number);

}  // namespace usher::test
