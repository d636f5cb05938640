// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "contract/contract_fixture.h"

namespace usher::test {
namespace {

const char* sp = "/v1.0/servicePrincipals/9028d19c-26a9-4809-8e3f-20ff73e2d75e";

struct Sent {
  const char* what;
  const char* method;
  QByteArray target;
  QByteArray body = {};
};

struct Answered {
  const char* what;
  const char* method;
  QByteArray target;
  int status;
  QByteArray body;
  QByteArray type = "application/json";
  bool requestId = true;
};

std::ostream& operator<<(std::ostream& out, const Sent& sent) {
  return out << sent.what;
}

std::ostream& operator<<(std::ostream& out, const Answered& answered) {
  return out << answered.what;
}

QByteArray assigned() {
  return QByteArray(sp) + "/appRoleAssignedTo";
}

QByteArray ownersRef() {
  return QByteArray(sp) + "/owners/$ref";
}

QByteArray assignmentBody() {
  return R"({"principalId":"33ad69f9-da99-4bed-acd0-3f24235cb296","resourceId":"9028d19c-26a9-4809-8e3f-20ff73e2d75e",
             "appRoleId":"00000000-0000-0000-0000-000000000000"})";
}

QByteArray grantBody() {
  return R"({"clientId":"c","consentType":"AllPrincipals","principalId":null,"resourceId":"r","scope":"Mail.Read"})";
}

/// `body` with `from` written `to`; what was meant to be there must have been.
QByteArray changed(QByteArray body, const QByteArray& from, const QByteArray& to) {
  EXPECT_TRUE(body.contains(from)) << from.constData();
  return body.replace(from, to);
}

QByteArray batchOf(int count, const QByteArray& item) {
  QByteArrayList items;
  for (int i = 0; i < count; ++i) {
    items.append(QByteArray(item).replace("%", QByteArray::number(i + 1)));
  }
  return "{\"requests\":[" + items.join(',') + "]}";
}

const QByteArray readItem = R"({"id":"%","method":"GET","url":"/me"})";

QList<Sent> goodRequests() {
  return {{"assignment", "POST", assigned(), assignmentBody()},
          {"removal", "DELETE", assigned() + "/-WmtM5na7Uus0D8kI1yylpU9Mdo0Pb9OoBJvd3T5eKc"},
          {"owner", "POST", ownersRef(), R"({"@odata.id":"https://graph.microsoft.com/v1.0/directoryObjects/1"})"},
          {"no owner", "DELETE", QByteArray(sp) + "/owners/u1/$ref"},
          {"properties", "PATCH", sp, R"({"appRoleAssignmentRequired":true,"tags":["HideApp"]})"},
          {"grant", "POST", "/v1.0/oauth2PermissionGrants", grantBody()},
          {"people", "GET", "/v1.0/users?$search=%22displayName%3Aann%22&$select=id,mail&$top=25&$count=true"},
          {"order", "GET", "/v1.0/users?$orderby=displayName%20desc"},
          {"by id", "POST", "/v1.0/directoryObjects/getByIds", R"({"ids":["a"],"types":["user"]})"},
          {"app", "GET", "/v1.0/servicePrincipals(appId='00000003-0000-0000-c000-000000000000')?$select=id"},
          {"count", "GET", "/v1.0/groups/g1/members/$count"},
          {"batch", "POST", "/v1.0/$batch", batchOf(20, readItem)}};
}

QList<Sent> badRequests() {
  return {
      {"path: another version", "GET", "/beta/me"},
      {"path: misspelt", "GET", "/v1.0/servicePrincipal"},
      {"path: another case", "POST", QByteArray(sp) + "/appRoleAssignedto", assignmentBody()},
      {"path: a segment too many", "GET", "/v1.0/me/mail/folders"},
      {"path: an owner deleted as an object", "DELETE", QByteArray(sp) + "/owners/u1"},
      {"path: a key without quotes", "GET", "/v1.0/servicePrincipals(appId=00000003-0000-0000-c000-000000000000)"},
      {"path: two slashes", "GET", "/v1.0//me"},
      {"path: an empty id", "GET", "/v1.0/users//appRoleAssignments"},
      {"path: $ref without owners", "POST", QByteArray(sp) + "/$ref", R"({"@odata.id":"x"})"},
      {"method: PUT properties", "PUT", sp, R"({"accountEnabled":true})"},
      {"method: PATCH an assignment", "PATCH", assigned() + "/x", assignmentBody()},
      {"method: DELETE the organisation", "DELETE", "/v1.0/organization"},
      {"method: GET a batch", "GET", "/v1.0/$batch"},
      {"query: unknown option", "GET", "/v1.0/users?$take=5"},
      {"query: option without dollar", "GET", "/v1.0/users?top=5"},
      {"query: option twice", "GET", "/v1.0/users?$top=5&$top=6"},
      {"query: no number", "GET", "/v1.0/users?$top=many"},
      {"query: negative number", "GET", "/v1.0/users?$top=-1"},
      {"query: no truth", "GET", "/v1.0/users?$count=yes"},
      {"query: unknown property", "GET", "/v1.0/users?$select=id,displayname"},
      {"query: property twice", "GET", "/v1.0/users?$select=id,id"},
      {"query: sorted by an unknown property", "GET", "/v1.0/users?$orderby=name"},
      {"query: on a write", "DELETE", QByteArray(sp) + "?$select=id"},
      {"body: assignment without principal", "POST", assigned(), changed(assignmentBody(), "principalId", "principal")},
      {"body: principal that is no GUID", "POST", assigned(), changed(assignmentBody(), "33ad69f9-", "")},
      {"body: principal null", "POST", assigned(),
       changed(assignmentBody(), "\"33ad69f9-da99-4bed-acd0-3f24235cb296\"", "null")},
      {"body: role that is a number", "POST", assigned(),
       changed(assignmentBody(), "\"00000000-0000-0000-0000-000000000000\"", "0")},
      {"body: unknown member", "POST", assigned(), changed(assignmentBody(), "{", "{\"role\":\"x\",")},
      {"body: read-only member", "POST", assigned(), changed(assignmentBody(), "{", "{\"principalType\":\"User\",")},
      {"body: none", "POST", assigned()},
      {"body: array", "POST", assigned(), "[" + assignmentBody() + "]"},
      {"body: no JSON", "POST", assigned(), "principalId=x"},
      {"body: on a read", "GET", "/v1.0/me", "{}"},
      {"body: on a removal", "DELETE", assigned() + "/x", "{}"},
      {"body: flag as text", "PATCH", sp, R"({"appRoleAssignmentRequired":"true"})"},
      {"body: tags as text", "PATCH", sp, R"({"tags":"HideApp"})"},
      {"body: portal's name", "PATCH", sp, R"({"assignmentRequired":true})"},
      {"body: nothing to change", "PATCH", sp, "{}"},
      {"body: owner without reference", "POST", ownersRef(), R"({"id":"x"})"},
      {"body: owner by number", "POST", ownersRef(), R"({"@odata.id":5})"},
      {"body: grant without client", "POST", "/v1.0/oauth2PermissionGrants", changed(grantBody(), "clientId", "appId")},
      {"body: grant with a list of scopes", "POST", "/v1.0/oauth2PermissionGrants",
       changed(grantBody(), "\"Mail.Read\"", "[\"Mail.Read\"]")},
      {"body: nobody's ids", "POST", "/v1.0/directoryObjects/getByIds", R"({"types":["user"]})"},
      {"body: ids as text", "POST", "/v1.0/directoryObjects/getByIds", R"({"ids":"a"})"},
      {"batch: twenty-one", "POST", "/v1.0/$batch", batchOf(21, readItem)},
      {"batch: item without url", "POST", "/v1.0/$batch", batchOf(1, R"({"id":"1","method":"GET"})")},
      {"batch: unknown method", "POST", "/v1.0/$batch", batchOf(1, R"({"id":"1","method":"LIST","url":"/me"})")},
      {"batch: number as id", "POST", "/v1.0/$batch", batchOf(1, R"({"id":1,"method":"GET","url":"/me"})")},
      {"batch: repeated id", "POST", "/v1.0/$batch", batchOf(2, R"({"id":"1","method":"GET","url":"/me"})")},
      {"batch: item with version", "POST", "/v1.0/$batch", batchOf(1, R"({"id":"1","method":"GET","url":"/v1.0/me"})")},
      {"batch: item without Content-Type", "POST", "/v1.0/$batch",
       batchOf(1, R"({"id":"1","method":"PATCH","url":"/oauth2PermissionGrants/1","body":{"scope":"a"}})")},
      {"batch: bad item body", "POST", "/v1.0/$batch",
       batchOf(1, R"({"id":"1","method":"PATCH","url":"/oauth2PermissionGrants/1","body":{"scope":5},
                  "headers":{"Content-Type":"application/json"}})")},
  };
}

QByteArray assignmentAnswer() {
  return R"({"@odata.context":"x","id":"-WmtM5na7Uus0D8kI1yylpU9Mdo0Pb9OoBJvd3T5eKc","deletedDateTime":null,
      "appRoleId":"00000000-0000-0000-0000-000000000000","createdDateTime":"2026-02-15T16:14:59.8643039Z",
      "principalDisplayName":"Ann","principalId":"33ad69f9-da99-4bed-acd0-3f24235cb296","principalType":"User",
      "resourceDisplayName":"App","resourceId":"9028d19c-26a9-4809-8e3f-20ff73e2d75e"})";
}

QByteArray rolesAnswer() {
  return R"({"value":[{"@odata.type":"#microsoft.graph.directoryRole","id":"1","roleTemplateId":"t"},
                      {"@odata.type":"#microsoft.graph.group","id":"2","groupTypes":[]}]})";
}

QByteArray errorAnswer() {
  return R"({"error":{"code":"Authorization_RequestDenied","message":"no","innerError":{"request-id":"1"}}})";
}

QList<Answered> goodAnswers() {
  return {{"assignment", "GET", assigned() + "/x", 200, assignmentAnswer()},
          {"memberships", "GET", "/v1.0/me/memberOf", 200, rolesAnswer()},
          {"count", "GET", "/v1.0/users/$count", 200, "12", "text/plain"},
          {"changed", "DELETE", sp, 204, "", ""},
          {"refusal", "GET", "/v1.0/me", 403, errorAnswer()}};
}

QList<Answered> badAnswers() {
  return {
      {"status that is not described", "GET", "/v1.0/me", 206, "{}"},
      {"created where deleted", "DELETE", sp, 201, "", ""},
      {"body where none is described", "DELETE", sp, 204, "{}"},
      {"no body", "GET", "/v1.0/me", 200, ""},
      {"HTML", "GET", "/v1.0/me", 200, "<html>", "text/html"},
      {"collection without value", "GET", "/v1.0/me/memberOf", 200, "{}"},
      {"collection as an array", "GET", "/v1.0/me/memberOf", 200, "[]"},
      {"time without zone", "GET", assigned() + "/x", 200, changed(assignmentAnswer(), "8643039Z", "8643039")},
      {"id that is a number", "GET", assigned() + "/x", 200,
       changed(assignmentAnswer(), "\"-WmtM5na7Uus0D8kI1yylpU9Mdo0Pb9OoBJvd3T5eKc\"", "5")},
      {"resource that is null", "GET", assigned() + "/x", 200,
       changed(assignmentAnswer(), "\"00000000-0000-0000-0000-000000000000\"", "null")},
      {"misspelt property", "GET", assigned() + "/x", 200,
       changed(assignmentAnswer(), "principalType", "principaltype")},
      {"group's property on a role", "GET", "/v1.0/me/memberOf", 200,
       changed(rolesAnswer(), "roleTemplateId", "groupTypes")},
      {"wrong type inside a typed object", "GET", "/v1.0/me/memberOf", 200,
       changed(rolesAnswer(), "[]}", "\"Unified\"}")},
      {"count that is no number", "GET", "/v1.0/users/$count", 200, "many", "text/plain"},
      {"count as JSON", "GET", "/v1.0/users/$count", 200, "12", "application/json"},
      {"error without code", "GET", "/v1.0/me", 403, changed(errorAnswer(), "\"code\"", "\"kind\"")},
      {"error as text", "GET", "/v1.0/me", 403, R"({"error":"denied"})"},
      {"error without request id", "GET", "/v1.0/me", 403, errorAnswer(), "application/json", false},
  };
}

class Refusals : public ContractFixture {
 protected:
  QStringList problemsOf(const Sent& sent) {
    return m_contract.problemsOf(request(sent.method, QString::fromUtf8(sent.target), sent.body));
  }

  QStringList problemsOf(const Answered& answered) {
    http::HttpReply reply{answered.status, {}, answered.body};
    if (!answered.type.isEmpty()) {
      reply.headers.emplaceBack("Content-Type", answered.type);
    }
    if (answered.requestId) {
      reply.headers.emplaceBack("request-id", "r1");
    }
    return m_contract.problemsOf(Exchange{request(answered.method, QString::fromUtf8(answered.target)), reply});
  }
};

TEST_F(Refusals, DoNotHitWhatIsRight) {
  for (const Sent& sent : goodRequests()) {
    EXPECT_EQ(problemsOf(sent).join(u'\n').toStdString(), "") << sent;
  }
  for (const Answered& answered : goodAnswers()) {
    EXPECT_EQ(problemsOf(answered).join(u'\n').toStdString(), "") << answered;
  }
}

TEST_F(Refusals, HitEveryMutatedRequest) {
  const QList<Sent> mutated = badRequests();
  EXPECT_GE(mutated.size(), 30);
  for (const Sent& sent : mutated) {
    EXPECT_FALSE(problemsOf(sent).isEmpty()) << sent;
  }
}

TEST_F(Refusals, HitEveryMutatedAnswer) {
  for (const Answered& answered : badAnswers()) {
    EXPECT_FALSE(problemsOf(answered).isEmpty()) << answered;
  }
}

TEST_F(Refusals, HitABatchThatIsNotAnsweredItemByItem) {
  const http::HttpRequest batch = request("POST", QStringLiteral("/v1.0/$batch"), batchOf(2, readItem));
  const auto problemsWith = [&](const QByteArray& body) {
    return m_contract.problemsOf(Exchange{batch, {200, {{"Content-Type", "application/json"}}, body}});
  };
  const QByteArray good = R"({"responses":[
      {"id":"2","status":200,"headers":{"Content-Type":"application/json"},"body":{"id":"u"}},
      {"id":"1","status":404,"headers":{"Content-Type":"application/json"},"body":{"error":{"code":"a","message":"b"}}}]})";
  EXPECT_EQ(problemsWith(good).join(u'\n').toStdString(), "");
  EXPECT_FALSE(problemsWith(changed(good, "\"id\":\"2\"", "\"id\":\"3\"")).isEmpty());
  EXPECT_FALSE(problemsWith(changed(good, "\"id\":\"u\"", "\"id\":5")).isEmpty());
  EXPECT_FALSE(problemsWith(changed(good, "\"message\"", "\"text\"")).isEmpty());
  EXPECT_FALSE(problemsWith(changed(good, "\"status\":200", "\"status\":206")).isEmpty());
  EXPECT_FALSE(problemsWith(changed(good, "\"status\":404", "\"status\":\"404\"")).isEmpty());
}

}  // namespace
}  // namespace usher::test
