// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/graph_schema.h"

#include <QJsonArray>

namespace usher::demo {

namespace {

using Kind = Property::Kind;

Property named(const char* name, Kind kind = Kind::Text) {
  Property property;
  property.name = QLatin1String(name);
  property.kind = kind;
  return property;
}

QList<Property> several(const QList<const char*>& names, Kind kind, bool byDefault) {
  QList<Property> all;
  for (const char* name : names) {
    Property property = named(name, kind);
    property.byDefault = byDefault;
    all.append(property);
  }
  return all;
}

Property objectId() {
  return named("id").filterable();
}

EntityType makeUser() {
  EntityType type{QStringLiteral("microsoft.graph.user"), {}};
  type.properties << named("businessPhones", Kind::Texts) << named("displayName").filterable().sortable().tokens()
                  << named("givenName").filterable().prefix() << named("jobTitle").filterable()
                  << named("mail").filterable().sortable().prefix() << named("mobilePhone") << named("officeLocation")
                  << named("preferredLanguage") << named("surname").filterable().prefix()
                  << named("userPrincipalName").filterable().sortable().prefix() << objectId();
  type.properties << named("accountEnabled", Kind::Flag).extra().filterable() << named("userType").extra().filterable()
                  << named("department").extra().filterable() << named("mailNickname").extra().filterable().prefix()
                  << named("otherMails", Kind::Texts).extra().filterable()
                  << named("proxyAddresses", Kind::Texts).extra().filterable()
                  << named("imAddresses", Kind::Texts).extra();
  type.properties << several({"createdDateTime", "deletedDateTime", "lastPasswordChangeDateTime",
                              "externalUserStateChangeDateTime", "signInSessionsValidFromDateTime"},
                             Kind::Time, false)
                  << several({"ageGroup", "city", "companyName", "country", "creationType", "employeeId",
                              "employeeType", "externalUserState", "onPremisesDomainName", "onPremisesImmutableId",
                              "onPremisesSamAccountName", "onPremisesUserPrincipalName", "passwordPolicies",
                              "postalCode", "securityIdentifier", "state", "streetAddress", "usageLocation"},
                             Kind::Text, false)
                  << several({"onPremisesSyncEnabled", "isResourceAccount", "showInAddressList"}, Kind::Flag, false);
  return type;
}

EntityType makeGroup() {
  EntityType type{QStringLiteral("microsoft.graph.group"), {}};
  type.properties << objectId() << named("deletedDateTime", Kind::Time) << named("classification")
                  << named("createdDateTime", Kind::Time) << named("description").tokens()
                  << named("displayName").filterable().sortable().tokens() << named("expirationDateTime", Kind::Time)
                  << named("groupTypes", Kind::Texts).filterable() << named("isAssignableToRole", Kind::Flag)
                  << named("mail").filterable().prefix() << named("mailEnabled", Kind::Flag).filterable()
                  << named("mailNickname").filterable().prefix() << named("membershipRule")
                  << named("membershipRuleProcessingState") << named("onPremisesDomainName")
                  << named("onPremisesLastSyncDateTime", Kind::Time) << named("onPremisesNetBiosName")
                  << named("onPremisesSamAccountName") << named("onPremisesSecurityIdentifier")
                  << named("onPremisesSyncEnabled", Kind::Flag) << named("preferredDataLocation")
                  << named("preferredLanguage") << named("proxyAddresses", Kind::Texts).filterable()
                  << named("renewedDateTime", Kind::Time) << named("resourceBehaviorOptions", Kind::Texts)
                  << named("resourceProvisioningOptions", Kind::Texts)
                  << named("securityEnabled", Kind::Flag).filterable() << named("securityIdentifier") << named("theme")
                  << named("visibility");
  return type;
}

EntityType makeServicePrincipal() {
  EntityType type{QStringLiteral("microsoft.graph.servicePrincipal"), {}};
  type.properties << objectId() << named("deletedDateTime", Kind::Time)
                  << named("accountEnabled", Kind::Flag).filterable() << named("alternativeNames", Kind::Texts)
                  << named("appDescription") << named("appDisplayName") << named("appId").filterable()
                  << named("applicationTemplateId") << named("appOwnerOrganizationId", Kind::Guid).filterable()
                  << named("appRoleAssignmentRequired", Kind::Flag).neverNull() << named("createdByAppId")
                  << named("description") << named("disabledByMicrosoftStatus")
                  << named("displayName").filterable().sortable().tokens() << named("homepage")
                  << named("isDisabled", Kind::Flag) << named("loginUrl") << named("logoutUrl") << named("notes")
                  << named("notificationEmailAddresses", Kind::Texts) << named("preferredSingleSignOnMode")
                  << named("preferredTokenSigningKeyThumbprint") << named("replyUrls", Kind::Texts)
                  << named("servicePrincipalNames", Kind::Texts).filterable()
                  << named("servicePrincipalType").filterable() << named("signInAudience")
                  << named("tags", Kind::Texts).filterable() << named("tokenEncryptionKeyId", Kind::Guid)
                  << named("info", Kind::Complex).neverNull() << named("addIns", Kind::Texts)
                  << named("appRoles", Kind::Texts) << named("keyCredentials", Kind::Texts)
                  << named("oauth2PermissionScopes", Kind::Texts) << named("passwordCredentials", Kind::Texts)
                  << named("resourceSpecificApplicationPermissions", Kind::Texts)
                  << named("verifiedPublisher", Kind::Complex).neverNull();
  return type;
}

EntityType makeAssignment() {
  EntityType type{QStringLiteral("microsoft.graph.appRoleAssignment"), {}};
  type.properties << objectId() << named("deletedDateTime", Kind::Time) << named("appRoleId", Kind::Guid).neverNull()
                  << named("createdDateTime", Kind::Time) << named("principalDisplayName").filterable()
                  << named("principalId", Kind::Guid) << named("principalType") << named("resourceDisplayName")
                  << named("resourceId", Kind::Guid).filterable();
  return type;
}

EntityType makeGrant() {
  EntityType type{QStringLiteral("microsoft.graph.oAuth2PermissionGrant"), {}};
  type.properties << named("clientId").filterable() << named("consentType").filterable() << objectId()
                  << named("principalId").filterable() << named("resourceId").filterable() << named("scope");
  return type;
}

EntityType makeDirectoryRole() {
  EntityType type{QStringLiteral("microsoft.graph.directoryRole"), {}};
  type.properties << objectId() << named("deletedDateTime", Kind::Time) << named("description")
                  << named("displayName").filterable() << named("roleTemplateId").filterable();
  return type;
}

EntityType makeOrganization() {
  EntityType type{QStringLiteral("microsoft.graph.organization"), {}};
  type.properties << objectId() << named("deletedDateTime", Kind::Time) << named("businessPhones", Kind::Texts)
                  << several({"city", "country", "countryLetterCode", "defaultUsageLocation"}, Kind::Text, true)
                  << named("createdDateTime", Kind::Time) << named("displayName")
                  << named("marketingNotificationEmails", Kind::Texts) << named("onPremisesSyncEnabled", Kind::Flag)
                  << several({"postalCode", "preferredLanguage", "state", "street", "tenantType"}, Kind::Text, true)
                  << named("technicalNotificationMails", Kind::Texts) << named("assignedPlans", Kind::Texts)
                  << named("provisionedPlans", Kind::Texts) << named("verifiedDomains", Kind::Texts);
  return type;
}

EntityType makeSku() {
  EntityType type{QStringLiteral("microsoft.graph.subscribedSku"), {}};
  type.properties << objectId() << named("accountId") << named("accountName") << named("appliesTo")
                  << named("capabilityStatus") << named("consumedUnits", Kind::Number)
                  << named("prepaidUnits", Kind::Complex) << named("servicePlans", Kind::Texts)
                  << named("skuId", Kind::Guid) << named("skuPartNumber") << named("subscriptionIds", Kind::Texts);
  return type;
}

EntityType makeDirectoryObject() {
  EntityType type{QStringLiteral("microsoft.graph.directoryObject"), {}};
  const QList<const EntityType*> members{&userEntity(), &groupEntity(), &servicePrincipalEntity(),
                                         &directoryRoleEntity()};
  for (const EntityType* member : members) {
    for (const Property& property : member->properties) {
      if (type.find(property.name) == nullptr) {
        type.properties.append(property);
      }
    }
  }
  return type;
}

}  // namespace

const Property* EntityType::find(const QString& property) const {
  for (const Property& known : properties) {
    // OData names are matched without case by Graph.
    if (known.name.compare(property, Qt::CaseInsensitive) == 0) {
      return &known;
    }
  }
  return nullptr;
}

const EntityType& userEntity() {
  static const EntityType type = makeUser();
  return type;
}

const EntityType& groupEntity() {
  static const EntityType type = makeGroup();
  return type;
}

const EntityType& servicePrincipalEntity() {
  static const EntityType type = makeServicePrincipal();
  return type;
}

const EntityType& assignmentEntity() {
  static const EntityType type = makeAssignment();
  return type;
}

const EntityType& grantEntity() {
  static const EntityType type = makeGrant();
  return type;
}

const EntityType& directoryRoleEntity() {
  static const EntityType type = makeDirectoryRole();
  return type;
}

const EntityType& organizationEntity() {
  static const EntityType type = makeOrganization();
  return type;
}

const EntityType& skuEntity() {
  static const EntityType type = makeSku();
  return type;
}

const EntityType& directoryObjectEntity() {
  static const EntityType type = makeDirectoryObject();
  return type;
}

bool Item::mayRead(const QString& property) const {
  return readable == nullptr || property == QLatin1String("id") || readable->contains(property);
}

QJsonValue Item::read(const Property& property) const {
  const bool allowed = mayRead(property.name);
  const QJsonValue known = allowed ? value(property.name) : QJsonValue();
  if (known.isNull() && property.kind == Kind::Texts) {
    return QJsonArray();
  }
  return known.isNull() && !property.nullable ? QJsonValue(QJsonValue::Undefined) : known;
}

}  // namespace usher::demo
