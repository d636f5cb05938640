// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/list/pasted_list.h"

#include <cstdint>

#include "tests/fuzz/check.h"

using namespace usher;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
  const auto read = flow::textOfList(bytes);
  if (!read) {
    USHER_PROMISE(read.error().kind == Failure::Kind::BadInput && !read.error().detail.isEmpty());
  }
  // The paste box takes what no file may hold.
  const QString text = read ? *read : QString::fromUtf8(bytes);
  const auto entries = flow::entriesOf(text);
  int line = 1;
  for (const flow::PastedEntry& entry : entries) {
    USHER_PROMISE(entry.line >= line && entry.line <= text.size() + 1);
    line = entry.line;
    USHER_PROMISE(entry.input.size() <= 200 && entry.input == entry.input.trimmed() && !entry.input.contains(u'\n'));
    USHER_PROMISE(entry.address.isEmpty() ? !entry.input.isEmpty() : entry.address.count(u'@') == 1);
    USHER_PROMISE(entry.address == entry.address.toLower());
    USHER_PROMISE(!entry.address.contains(u' ') && !entry.address.contains(u'\n') && !entry.address.contains(u'\0'));
  }
  USHER_PROMISE(flow::entriesOf(text) == entries);
  return 0;
}
