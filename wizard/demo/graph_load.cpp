// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/graph_load.h"

#include <QUrlQuery>
#include <algorithm>

namespace usher::demo {

namespace {

constexpr double toldFrom = 0.8;
constexpr int smallPage = 20;

bool isReadByPost(const QString& path) {
  return path.endsWith(QLatin1String("/getByIds"), Qt::CaseInsensitive);
}

int baseUnits(const QString& path) {
  const QStringList segments = path.toLower().split(QLatin1Char('/'), Qt::SkipEmptyParts);
  const QString first = segments.value(0);
  const QString last = segments.value(segments.size() - 1);
  if (segments.contains(QLatin1String("transitivemembers"))) {
    return 5;
  }
  if (first == QLatin1String("subscribedskus") || last == QLatin1String("getbyids") ||
      (first == QLatin1String("groups") && segments.value(2) == QLatin1String("members"))) {
    return 3;
  }
  const bool twice =
      (segments.size() == 1 && (first == QLatin1String("users") || first == QLatin1String("applications") ||
                                first == QLatin1String("oauth2permissiongrants"))) ||
      (first == QLatin1String("serviceprincipals") && last == QLatin1String("approleassignments")) ||
      (first == QLatin1String("me") && (last == QLatin1String("memberof") || last == QLatin1String("ownedobjects")));
  return twice ? 2 : 1;
}

}  // namespace

bool isQuotaWrite(const QByteArray& method, const QString& path) {
  return method != "GET" && method != "HEAD" && !isReadByPost(path);
}

int resourceUnitsOf(const Request& request, const QString& path) {
  if (isQuotaWrite(request.method, path)) {
    return 1;
  }
  int units = baseUnits(path);
  const QUrlQuery query(request.url);
  units -= query.hasQueryItem(QStringLiteral("$select")) ? 1 : 0;
  units += query.hasQueryItem(QStringLiteral("$expand")) ? 1 : 0;
  const int top = query.queryItemValue(QStringLiteral("$top")).toInt();
  units -= top > 0 && top < smallPage ? 1 : 0;
  return std::max(1, units);
}

void tellLoad(Reply& reply, int units, const GraphQuota::Load& load, const QString& app, const QString& tenant) {
  reply.headers.emplaceBack("x-ms-resource-unit", QByteArray::number(units));
  if (load.used >= toldFrom) {
    reply.headers.emplaceBack("x-ms-throttle-limit-percentage", QByteArray::number(load.used, 'f', 2));
  }
  if (load.retryAfter > 0) {
    reply.headers.emplaceBack("Retry-After", QByteArray::number(load.retryAfter));
    reply.headers.emplaceBack("x-ms-throttle-scope",
                              QStringLiteral("Tenant_Application/ReadWrite/%1/%2").arg(app, tenant).toLatin1());
    reply.headers.emplaceBack("x-ms-throttle-information", "WriteLimitExceeded");
  }
}

}  // namespace usher::demo
