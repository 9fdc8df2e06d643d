// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Reply
{
    int status = 0;
    QByteArray body;
    QByteArray challenge;

    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    QJsonValue detail() const { return object().value(u"detail"_s); }
    QStringList faultyMembers() const
    {
        QStringList names;
        const auto faults = detail().toArray();
        for (const auto &fault : faults) {
            QStringList loc;
            for (const auto &part : fault.toObject().value(u"loc"_s).toArray())
                loc.append(part.toString());
            names.append(fault.toObject().value(u"type"_s).toString() + u' ' + loc.join(u'/'));
        }
        return names;
    }
};

} // namespace

class TestSandbox : public QObject
{
    Q_OBJECT

private:
    Reply send(const QByteArray &verb, const QString &api, const QString &path,
               const QByteArray &body = {}, const QByteArray &key = "right")
    {
        QNetworkRequest request(QUrl(m_sandbox->baseUrl(api).toString() + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const QString secret = m_sandbox->credentials(api).first();
        if (key == "right" && api == u"junction")
            request.setRawHeader("X-Vital-API-Key", secret.toUtf8());
        else if (key == "right")
            request.setRawHeader("Authorization", "Bearer " + secret.toUtf8());
        else if (!key.isEmpty())
            request.setRawHeader("x-vital-api-key", key);
        QNetworkReply *reply = m_network.sendCustomRequest(request, verb, body);
        const bool finished = QTest::qWaitFor([&] { return reply->isFinished(); });
        reply->deleteLater();
        if (!finished)
            return {};
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                reply->readAll(), reply->rawHeader("WWW-Authenticate")};
    }
    Reply patch(const QString &api, const QString &path, const QJsonObject &body)
    {
        return send("PATCH", api, path, QJsonDocument(body).toJson());
    }
    /// The first person whose `about` contains `word`.
    QString person(const QString &api, const QString &word) const
    {
        for (const auto &one : m_sandbox->people(api))
            if (one.about.contains(word))
                return one.id;
        return {};
    }
    QString info(const QString &word) const
    {
        return u"/v2/user/"_s + person(u"junction"_s, word) + u"/info"_s;
    }
    QString junctionUser(const QString &word) const
    {
        return u"/v2/user/"_s + person(u"junction"_s, word);
    }
    QString usersUser(const QString &word) const
    {
        return u"/v1/users/"_s + person(u"users"_s, word);
    }
    QJsonObject goodDemographics()
    {
        return send("GET", u"junction"_s, info(u"in order"_s) + u"/latest"_s).object();
    }

    std::unique_ptr<Sandbox> m_sandbox;
    QNetworkAccessManager m_network;

private slots:
    void init()
    {
        m_sandbox = std::make_unique<Sandbox>();
        QVERIFY(m_sandbox->listen());
    }

    void listensOnLoopbackOnly()
    {
        QCOMPARE(m_sandbox->baseUrl(u"junction"_s).host(), u"127.0.0.1"_s);
        Sandbox second;
        QVERIFY(!second.listen(m_sandbox->port()));
    }

    void everybodyIsDescribedAndHasAnAddressOfNobody()
    {
        for (const auto &api : m_sandbox->apis()) {
            QVERIFY(m_sandbox->people(api).size() >= 12);
            for (const auto &one : m_sandbox->people(api))
                QVERIFY(!one.id.isEmpty() && !one.name.isEmpty() && !one.about.isEmpty());
        }
    }

    void aKeyIsDemanded()
    {
        QCOMPARE(send("GET", u"junction"_s, junctionUser(u"in order"_s), {}, {}).status, 401);
        QCOMPARE(send("GET", u"junction"_s, junctionUser(u"in order"_s), {}, "wrong").status, 401);
        const Reply users = send("GET", u"users"_s, usersUser(u"in order"_s), {}, {});
        QCOMPARE(users.status, 401);
        QCOMPARE(users.challenge, "Bearer error=\"invalid_token\"");
    }

    void anUnknownPathIsNotFoundAndAWrongMethodNotAllowed()
    {
        QCOMPARE(send("GET", u"junction"_s, u"/v3/user"_s).status, 404);
        QCOMPARE(send("GET", u"users"_s, u"/v1/people/1"_s).status, 404);
        QCOMPARE(send("DELETE", u"junction"_s, junctionUser(u"in order"_s)).status, 405);
        QCOMPARE(send("GET", u"junction"_s, info(u"in order"_s)).status, 405);
        QCOMPARE(send("PUT", u"users"_s, usersUser(u"in order"_s)).status, 405);
    }

    void demographicsNeedSevenMembers()
    {
        const Reply reply = patch(u"junction"_s, info(u"in order"_s), {});
        QCOMPARE(reply.status, 422);
        QCOMPARE(reply.faultyMembers(),
                 (QStringList {u"missing body/first_name"_s, u"missing body/last_name"_s,
                               u"missing body/email"_s, u"missing body/phone_number"_s,
                               u"missing body/gender"_s, u"missing body/dob"_s,
                               u"missing body/address"_s}));
        const auto first = reply.detail().toArray().first().toObject();
        QCOMPARE(first.value(u"msg"_s).toString(), u"Field required"_s);
        QVERIFY(first.contains(u"input"_s));
    }

    void demographicsAreJudgedMemberByMember_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("fault");
        QTest::newRow("number for text")
            << u"gender"_s << QJsonValue(3) << u"string_type body/gender"_s;
        QTest::newRow("no @") << u"email"_s << QJsonValue(u"ada"_s) << u"value_error body/email"_s;
        QTest::newRow("30 February")
            << u"dob"_s << QJsonValue(u"1990-02-30"_s) << u"date_from_datetime_parsing body/dob"_s;
        QTest::newRow("short phone")
            << u"phone_number"_s << QJsonValue(u"+1123"_s) << u"value_error body/phone_number"_s;
        QTest::newRow("null phone")
            << u"phone_number"_s << QJsonValue() << u"value_error body/phone_number"_s;
        QTest::newRow("accent") << u"first_name"_s << QJsonValue(u"José"_s)
                                << u"value_error body/first_name"_s;
        QTest::newRow("null second line") << u"address/second_line"_s << QJsonValue()
                                          << u"string_type body/address/second_line"_s;
        QTest::newRow("zip as number")
            << u"address/zip"_s << QJsonValue(2139) << u"string_type body/address/zip"_s;
        QTest::newRow("unheard-of race")
            << u"race"_s << QJsonValue(u"martian"_s) << u"enum body/race"_s;
        QTest::newRow("list for a guarantor") << u"medical_proxy"_s << QJsonValue(QJsonArray())
                                              << u"model_attributes_type body/medical_proxy"_s;
        QTest::newRow("half a child") << u"medical_proxy/household_size"_s << QJsonValue(2.5)
                                      << u"int_from_float body/medical_proxy/household_size"_s;
    }
    void demographicsAreJudgedMemberByMember()
    {
        QFETCH(QString, pointer);
        QFETCH(QJsonValue, value);
        QFETCH(QString, fault);
        QJsonObject body
            = send("GET", u"junction"_s, info(u"with a guarantor"_s) + u"/latest"_s).object();
        const auto path = pointer.split(u'/');
        if (path.size() == 1) {
            body.insert(path.first(), value);
        } else {
            QJsonObject inner = body.value(path.first()).toObject();
            inner.insert(path.last(), value);
            body.insert(path.first(), inner);
        }
        const Reply reply = patch(u"junction"_s, info(u"with a guarantor"_s), body);
        QCOMPARE(reply.status, 422);
        QCOMPARE(reply.faultyMembers(), QStringList {fault});
    }

    void bytesThatAreNoJsonAreRefused()
    {
        const Reply reply = send("PATCH", u"junction"_s, info(u"in order"_s), "{\"first_name\":");
        QCOMPARE(reply.status, 422);
        QCOMPARE(reply.detail().toArray().first().toObject().value(u"type"_s).toString(),
                 u"json_invalid"_s);
        QCOMPARE(send("PATCH", u"users"_s, usersUser(u"in order"_s), "[]").status, 400);
    }

    void aBadBodyIsRefusedBeforeTheUserIsLookedFor()
    {
        const QString nobody = u"/v2/user/00000000-0000-4000-8000-000000000000/info"_s;
        QCOMPARE(patch(u"junction"_s, nobody, {}).status, 422);
        const Reply reply = patch(u"junction"_s, nobody, goodDemographics());
        QCOMPARE(reply.status, 404);
        QCOMPARE(reply.detail().toString(), u"User not found"_s);
    }

    void omittedOptionalValuesStayAndNullClears()
    {
        QJsonObject body = goodDemographics();
        body.remove(u"race"_s);
        body.insert(u"ethnicity"_s, QJsonValue::Null);
        const Reply reply = patch(u"junction"_s, info(u"in order"_s), body);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.object().value(u"race"_s).toString(), u"white_caucasian"_s);
        QVERIFY(reply.object().value(u"ethnicity"_s).isNull());
        QCOMPARE(goodDemographics(), reply.object());
    }

    void anAddressIsReplacedAsAWhole()
    {
        const QString path = info(u"no document names"_s);
        QJsonObject body = send("GET", u"junction"_s, path + u"/latest"_s).object();
        QJsonObject address = body.value(u"address"_s).toObject();
        QVERIFY(address.contains(u"county"_s));
        address.remove(u"county"_s);
        address.remove(u"access_notes"_s);
        body.insert(u"address"_s, address);
        body.remove(u"preferred_language"_s);
        const QJsonObject after = patch(u"junction"_s, path, body).object();
        QVERIFY(!after.value(u"address"_s).toObject().contains(u"county"_s));
        QVERIFY(after.value(u"address"_s).toObject().value(u"access_notes"_s).isNull());
        QVERIFY(after.contains(u"preferred_language"_s));
    }

    void anOldImportReadsAsItWasStored()
    {
        const auto old = send("GET", u"junction"_s, info(u"old import"_s) + u"/latest"_s).object();
        const auto address = old.value(u"address"_s).toObject();
        QVERIFY(address.contains(u"zip_code"_s) && !address.contains(u"zip"_s));
        QVERIFY(address.value(u"second_line"_s).isNull());
        QCOMPARE(old.value(u"phone_number"_s).toString(), u"+1123123123"_s);
        QCOMPARE(old.value(u"gender"_s).toString(), u"Male"_s);
    }

    void demographicsThatDoNotExistAreCreated()
    {
        const QString path = info(u"no demographics"_s);
        const Reply none = send("GET", u"junction"_s, path + u"/latest"_s);
        QCOMPARE(none.status, 404);
        QCOMPARE(none.detail().toString(), u"User demographics data not found"_s);
        QCOMPARE(patch(u"junction"_s, path, goodDemographics()).status, 200);
        QCOMPARE(send("GET", u"junction"_s, path + u"/latest"_s).status, 200);
    }

    void aUserPatchIsAnsweredWithoutABody()
    {
        const QString path = junctionUser(u"in order"_s);
        const Reply reply = patch(u"junction"_s, path,
                                  {{u"fallback_time_zone"_s, u"Europe/Lisbon"_s},
                                   {u"ingestion_start"_s, QJsonValue::Null}});
        QCOMPARE(reply.status, 204);
        QVERIFY(reply.body.isEmpty());
        const QJsonObject user = send("GET", u"junction"_s, path).object();
        const QJsonObject zone = user.value(u"fallback_time_zone"_s).toObject();
        QCOMPARE(zone.value(u"id"_s).toString(), u"Europe/Lisbon"_s);
        QCOMPARE(zone.value(u"source_slug"_s).toString(), u"manual"_s);
        QVERIFY(user.value(u"ingestion_start"_s).isNull());
        QCOMPARE(user.value(u"fallback_birth_date"_s).toObject().value(u"value"_s).toString(),
                 u"1988-04-17"_s);
    }

    void anEndThatIsNotSetReadsAsTheFirstDayOfTheCalendar()
    {
        const QJsonObject user = send("GET", u"junction"_s, junctionUser(u"in order"_s)).object();
        QCOMPARE(user.value(u"ingestion_end"_s).toString(), u"0001-01-01"_s);
    }

    void aUserPatchIsRefused_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        const QString start = u"ingestion_start"_s;
        const QJsonObject fine {{start, u"2026-01-01"_s}};
        QTest::newRow("empty") << u"in order"_s << QJsonObject() << 400 << u"Nothing to patch"_s;
        QTest::newRow("only unknown members")
            << u"in order"_s << QJsonObject {{u"name"_s, 1}} << 400 << u"Nothing to patch"_s;
        QTest::newRow("null client id")
            << u"in order"_s << QJsonObject {{u"client_user_id"_s, QJsonValue::Null}} << 422
            << u"client_user_id is not a field that can be reset to null."_s;
        QTest::newRow("taken client id")
            << u"in order"_s << QJsonObject {{u"client_user_id"_s, u"MEM-100517"_s}} << 409
            << u"Client user id already exists"_s;
        QTest::newRow("offset for a zone")
            << u"in order"_s << QJsonObject {{u"fallback_time_zone"_s, u"UTC+01:00"_s}} << 422
            << u"Value error, Invalid IANA time zone: UTC+01:00"_s;
        QTest::newRow("empty zone")
            << u"in order"_s << QJsonObject {{u"fallback_time_zone"_s, u""_s}} << 422
            << u"Value error, Invalid IANA time zone: "_s;
        QTest::newRow("unheard-of zone")
            << u"in order"_s << QJsonObject {{u"fallback_time_zone"_s, u"Mars/Olympus"_s}} << 422
            << u"Value error, Invalid IANA time zone: Mars/Olympus"_s;
        QTest::newRow("date with a time")
            << u"in order"_s << QJsonObject {{start, u"2026-01-01T10:00:00"_s}} << 422
            << u"Input should be a valid date or datetime, invalid date separator or day value is outside expected range"_s;
        QTest::newRow("nobody") << u"nobody"_s << fine << 404
                                << u"The user does not or no longer exists in this team"_s;
        QTest::newRow("deleted")
            << u"for deletion"_s << fine << 404
            << u"The user has been scheduled for deletion as per your previous request"_s;
        QTest::newRow("no uuid") << u"x"_s << fine << 422 << u"user_id must be a valid UUID"_s;
    }
    void aUserPatchIsRefused()
    {
        QFETCH(QString, who);
        QFETCH(QJsonObject, body);
        QFETCH(int, status);
        QFETCH(QString, words);
        const QString path = who == u"nobody"_s ? u"/v2/user/00000000-0000-4000-8000-000000000000"_s
            : who == u"x"_s                     ? u"/v2/user/x"_s
                                                : junctionUser(who);
        const Reply reply = patch(u"junction"_s, path, body);
        QCOMPARE(reply.status, status);
        const QJsonValue detail = reply.detail();
        QCOMPARE(detail.isArray() ? detail.toArray().first().toObject().value(u"msg"_s).toString()
                                  : detail.toString(),
                 words);
    }

    void aClientIdFindsItsUserEvenWithASlashInIt()
    {
        QCOMPARE(patch(u"junction"_s, junctionUser(u"in order"_s),
                       {{u"client_user_id"_s, u"team/7 é"_s}})
                     .status,
                 204);
        const Reply reply = send("GET", u"junction"_s, u"/v2/user/resolve/team%2F7%20%C3%A9"_s);
        QCOMPARE(reply.object().value(u"user_id"_s).toString(),
                 person(u"junction"_s, u"in order"_s));
        QCOMPARE(send("GET", u"junction"_s, u"/v2/user/resolve/nobody"_s).status, 404);
    }

    void aUsersRecordIsChangedAndItsDateMoves()
    {
        const QString path = usersUser(u"in order"_s);
        const QJsonObject before = send("GET", u"users"_s, path).object();
        const Reply reply = patch(u"users"_s, path, {{u"first_name"_s, u"Adah"_s}});
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.object().value(u"first_name"_s).toString(), u"Adah"_s);
        QCOMPARE(reply.object().value(u"last_name"_s), before.value(u"last_name"_s));
        QVERIFY(reply.object().value(u"updated_at"_s).toString()
                > before.value(u"updated_at"_s).toString());
        QCOMPARE(send("GET", u"users"_s, path).object(), reply.object());
    }

    void aUsersPatchIsRefusedFieldByField()
    {
        const Reply reply = patch(
            u"users"_s, usersUser(u"in order"_s),
            {{u"email"_s, u"nope"_s}, {u"username"_s, u""_s}, {u"role"_s, QJsonValue::Null}});
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.object().value(u"error"_s).toString(), u"validation_error"_s);
        const QJsonObject details = reply.object().value(u"details"_s).toObject();
        QCOMPARE(details.keys(), (QStringList {u"email"_s, u"role"_s, u"username"_s}));
        QCOMPARE(details.value(u"email"_s), QJsonValue(QJsonArray {u"Invalid email format"_s}));
    }

    void aUsersNameOrAddressOfAnotherIsAConflict()
    {
        const QString path = usersUser(u"in order"_s);
        const Reply reply = patch(u"users"_s, path, {{u"username"_s, u"MKELLER"_s}});
        QCOMPARE(reply.status, 409);
        QCOMPARE(reply.object().value(u"message"_s).toString(), u"Username already taken"_s);
        QCOMPARE(patch(u"users"_s, path, {{u"email"_s, u"marta.keller@example.com"_s}}).status,
                 409);
        QCOMPARE(patch(u"users"_s, path, {{u"username"_s, u"AWhitfield"_s}}).status, 200);
        QCOMPARE(patch(u"users"_s, u"/v1/users/usr_0"_s, {}).status, 404);
    }

    void aNewAddressMayWaitForItsOwner()
    {
        const QString path = usersUser(u"confirmed"_s);
        const Reply reply = patch(u"users"_s, path, {{u"email"_s, u"new@example.com"_s}});
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.object().value(u"email"_s).toString(), u"grace.yazzie@example.com"_s);
    }
};

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
