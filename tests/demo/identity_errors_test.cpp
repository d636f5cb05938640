// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/identity_errors.h"

#include <gtest/gtest.h>

namespace usher::demo {
namespace {

using namespace Qt::Literals::StringLiterals;

TEST(IdentityErrors, QuoteWhatWasSentAsItWas) {
  const StsError error = sts::unknownApplication(u"%2 and %1"_s, u"Contoso"_s);
  EXPECT_EQ(error.number, 700016);
  EXPECT_TRUE(
      error.text.startsWith(u"Application with identifier '%2 and %1' was not found in the directory 'Contoso'."_s))
      << qPrintable(error.text);
}

TEST(IdentityErrors, SayWhoIsNotAssignedToWhat) {
  const QString text = sts::notAssigned(u"anna@contoso.com"_s, u"app-id"_s, u"Contreli"_s).text;
  EXPECT_TRUE(text.contains(u"application Contreli ('app-id') to block"_s)) << qPrintable(text);
  EXPECT_TRUE(text.contains(u"user 'anna@contoso.com' is blocked"_s)) << qPrintable(text);
}

}  // namespace
}  // namespace usher::demo
