// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientfixture.h"
#include "hostileserver.h"
#include "requestlimits.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using Reply = HostileReply;
using Kind = ApiError::Kind;

Q_DECLARE_METATYPE(HostileReply)

namespace {

const QByteArray ok = "HTTP/1.1 200 OK\r\n";
const QByteArray okInChunks = ok + "Transfer-Encoding: chunked\r\n\r\n";
const QByteArray record = R"({"id":"usr_123abc","first_name":"Ada"})";

QByteArray length(qint64 bytes)
{
    return "Content-Length: " + QByteArray::number(bytes) + "\r\n";
}

QByteArray whole(const QByteArray &body)
{
    return ok + length(body.size()) + "\r\n" + body;
}

/// The program's limits, divided by ten.
RequestLimits shortLimits()
{
    return {.connect = 2'000, .firstByte = 500, .whole = 3'000, .pace = 400, .paceBytes = 100};
}

/// The peak memory of this process since `forgetPeak`, in KiB.
qint64 peak()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const auto lines = status.readAll().split('\n');
    for (const QByteArray &line : lines)
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').constFirst().toLongLong();
    return 0;
}

void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

} // namespace

/// Whatever a server answers, a request ends with one correct outcome, within limited memory and
/// with its connection closed, and does not delay requests to other servers.
class HostileWire final : public QObject
{
    Q_OBJECT

private slots:
    void answersEndHonestly_data();
    void answersEndHonestly();
    void cancelEndsTheConnection();
    void othersDoNotWait();
    void profileGivesMoreTime();
    void anAnnouncementTakesNoTimeAway();
    void signInHasLimits();
};

void HostileWire::answersEndHonestly_data()
{
    QTest::addColumn<HostileReply>("reply");
    QTest::addColumn<bool>("isApplied"); ///< False means that the outcome is unknown.
    const auto applied
        = [](const char *name, const Reply &reply) { QTest::newRow(name) << reply << true; };
    const auto unknown
        = [](const char *name, const Reply &reply) { QTest::newRow(name) << reply << false; };
    const QByteArray manyHeaders = QByteArray("X-N: " + QByteArray(60, 'v') + "\r\n").repeated(999);
    const QByteArray oneByteChunks = QByteArray("1\r\nx\r\n").repeated(9'999);

    unknown("endless headers", {ok, manyHeaders});
    unknown("one endless header", {ok + "X-N: ", QByteArray(65'536, 'v')});
    unknown("an endless status line", {"HTTP/1.1 200 ", QByteArray(65'536, 'v')});
    unknown("10 MB of headers before the answer",
            {ok + QByteArray("X-N: vvv\r\n").repeated(1'000'000) + length(record.size()) + "\r\n"
             + record});
    unknown("endless 100", {{}, QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(999)});
    unknown("endless 103", {{}, "HTTP/1.1 103 Early Hints\r\n" + manyHeaders + "\r\n"});
    unknown("101 and silence", {"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n"});
    unknown("103 and silence", {"HTTP/1.1 103 Early Hints\r\n\r\n"});
    unknown("103 and the end", {"HTTP/1.1 103 Early Hints\r\n\r\n", {}, Reply::End::Closes});
    applied("103 and an answer", {"HTTP/1.1 103 Early Hints\r\n\r\n" + whole(record)});

    applied("an endless body", {ok + "\r\n", QByteArray(65'536, 'x')});
    applied("a body of 4 GiB, as announced",
            {ok + length(Q_INT64_C(1) << 32) + "\r\n", QByteArray(65'536, 'x')});
    applied("a body of 4 EiB, as announced", {ok + length(Q_INT64_C(1) << 62) + "\r\n{"});
    applied("chunks of one byte, for ever", {okInChunks, oneByteChunks});
    applied("an endless chunk extension", {okInChunks + "1;", QByteArray(65'536, 'x')});
    applied("endless extensions of small chunks",
            {okInChunks, "1;" + QByteArray(9'999, 'x') + "\r\nx\r\n"});
    applied("a chunk size of many digits", {okInChunks + "1", QByteArray(65'536, '0')});
    applied("endless trailers", {okInChunks + "1\r\nx\r\n0\r\n", manyHeaders});
    applied("a bomb",
            {ok + "Content-Encoding: deflate\r\n"
             + length(qCompress(QByteArray(300'000'000, '0')).size() - 4) + "\r\n"
             + qCompress(QByteArray(300'000'000, '0')).mid(4)});

    applied("a body shorter than announced", {ok + length(99) + "\r\n{", {}, Reply::End::Closes});
    applied("a body that stays shorter than announced", {ok + length(99) + "\r\n{"});
    applied("a body longer than announced", {ok + length(2) + "\r\n{}", QByteArray(65'536, 'x')});
    unknown("a negative length", {ok + "Content-Length: -5\r\n\r\n" + record});
    unknown("two lengths", {ok + length(2) + length(5) + "\r\n" + record});
    unknown("a length beyond numbers",
            {ok + "Content-Length: 99999999999999999999\r\n\r\n" + record});
    unknown("a length in words", {ok + "Content-Length: some\r\n\r\n" + record});
    applied("a chunk size in words", {okInChunks + "zz\r\n" + record});
    applied("a negative chunk size", {okInChunks + "-5\r\n" + record});

    unknown("silence", {{}});
    unknown("no HTTP", {"220 mail.example ESMTP\r\n\r\n"});
    unknown("an end within the head", {ok + "X-N", {}, Reply::End::Closes});
    unknown("a reset at once", {{}, {}, Reply::End::Resets});
    unknown("a reset within the status line", {"HTTP/1.1 2", {}, Reply::End::Resets});
    unknown("a reset within the head", {ok + "X-N: ", {}, Reply::End::Resets});
    applied("a reset after the head", {ok + length(99) + "\r\n", {}, Reply::End::Resets});
    applied("a reset within the body", {ok + length(99) + "\r\n{\"id", {}, Reply::End::Resets});
    applied("a reset within a chunk size", {okInChunks + "1", {}, Reply::End::Resets});
    applied("a reset before the last chunk", {okInChunks + "2\r\n{}\r\n", {}, Reply::End::Resets});

    unknown("a head of one byte at a time", {ok, manyHeaders, Reply::End::Stays, 20});
    applied("a body of one byte at a time",
            {ok + "\r\n", QByteArray(9'999, 'x'), Reply::End::Stays, 10});
    applied("an answer that does not end the connection", {whole(record)});
}

void HostileWire::answersEndHonestly()
{
    QFETCH(HostileReply, reply);
    QFETCH(bool, isApplied);
    HostileServer server(reply);
    ClientFixture fixture("users/user");
    fixture.network.setLimits(shortLimits());
    Profile hostile = fixture.profile;
    hostile.baseUrl = server.url();
    fixture.credentials.keepForThisRun(hostile, {{u"bearer"_s, Secret(u"bearer-canary"_s)}});
    std::optional<Result<ApiClient::Patched, ApiError>> patched;
    std::optional<Result<Base, ApiError>> read;
    forgetPeak();
    const qint64 before = peak();

    fixture.client.patch(fixture.api, fixture.form, hostile,
                         {fixture.userId(), {{u"first_name"_s, u"Ada"_s}}, {}, {}, {}}, this,
                         [&](const auto &answer) { patched = answer; });
    QTRY_VERIFY(patched);
    fixture.client.read(fixture.api, fixture.form, hostile, fixture.userId(), this,
                        [&](const auto &answer) { read = answer; });
    QTRY_VERIFY(read);

    QCOMPARE(bool(*patched), isApplied);
    if (!isApplied)
        QCOMPARE(patched->error().kind, Kind::Unknown);
    if (!*read)
        QVERIFY(read->error().kind == Kind::Malformed || read->error().kind == Kind::Unreachable);
    QCOMPARE(server.requests(), 2);
    QTRY_COMPARE(server.open(), 0);
    QVERIFY2(server.sent() < 64 * 1024 * 1024, qPrintable(QString::number(server.sent())));
#ifdef __SANITIZE_ADDRESS__ // The address sanitizer keeps freed memory for a while.
    constexpr qint64 most = 400 * 1024;
#else
    constexpr qint64 most = 80 * 1024;
#endif
    QVERIFY2(peak() - before < most, qPrintable(QString::number(peak() - before)));

    std::optional<Result<Base, ApiError>> honest;
    fixture.server.script("GET", {ClientFixture::json(usersRecord())});
    fixture.client.read(fixture.api, fixture.form, fixture.profile, fixture.userId(), this,
                        [&](const auto &answer) { honest = answer; });
    QTRY_VERIFY(honest);
    QVERIFY(*honest);
}

void HostileWire::cancelEndsTheConnection()
{
    HostileServer server({ok, "X", Reply::End::Stays, 10});
    Network network;
    std::optional<HttpReply> answer;
    Call *call = network.send({"PATCH", server.url(), {}, "{}"}, this,
                              [&](const HttpReply &reply) { answer = reply; });
    QTRY_VERIFY(server.sent() > 10);
    call->cancel();
    QTRY_VERIFY(answer);
    QCOMPARE(answer->failure, HttpReply::Failure::Cancelled);
    QVERIFY(answer->sendingBegan);
    QTRY_COMPARE(server.open(), 0);
}

void HostileWire::othersDoNotWait()
{
    HostileServer silent(Reply {{}});
    HostileServer dripping({ok, "X", Reply::End::Stays, 10});
    Network network;
    int hostile = 0;
    for (int i = 0; i < 20; ++i)
        for (const HostileServer *server : {&silent, &dripping})
            network.send({"GET", server->url(), {}, {}}, this, [&](const auto &) { ++hostile; });
    QTRY_COMPARE(silent.requests() + dripping.requests(), 40);

    ScriptedServer honest;
    std::optional<HttpReply> answer;
    network.send({"GET", honest.url(), {}, {}}, this, [&](const auto &reply) { answer = reply; });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(hostile, 0);
}

void HostileWire::profileGivesMoreTime()
{
    // The head takes about a second to arrive.
    const HostileServer server({whole(record), {}, Reply::End::Stays, 10});
    ClientFixture fixture("users/user");
    fixture.network.setLimits(
        {.connect = 1'000, .firstByte = 1'000, .whole = 400, .pace = 60'000, .paceBytes = 1});
    fixture.profile.baseUrl = server.url();
    fixture.keep(fixture.stored());
    for (const int factor : {1, 20}) {
        fixture.profile.timeFactor = factor;
        std::optional<Result<Base, ApiError>> read;
        fixture.client.read(fixture.api, fixture.form, fixture.profile, fixture.userId(), this,
                            [&](const auto &answer) { read = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(read, 20'000);
        QCOMPARE(bool(*read), factor == 20);
    }
}

void HostileWire::anAnnouncementTakesNoTimeAway()
{
    HostileReply reply {"HTTP/1.1 103 Early Hints\r\n\r\n"};
    reply.late = whole(record);
    reply.lateMilliseconds = 900;
    const HostileServer server(reply);
    Network network;
    network.setLimits({.firstByte = 20'000, .pace = 300, .paceBytes = 100});
    std::optional<HttpReply> answer;
    network.send({"PATCH", server.url(), {}, "{}"}, this,
                 [&](const HttpReply &came) { answer = came; });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->failure, HttpReply::Failure::None);
    QCOMPARE(answer->status, 200);
}

void HostileWire::signInHasLimits()
{
    HostileServer server({ok, "X", Reply::End::Stays, 20});
    ClientFixture fixture("weavr/user");
    fixture.network.setLimits(shortLimits());
    fixture.profile.baseUrl = server.url();
    fixture.keep(
        {{u"api_key"_s, u"key"_s}, {u"email"_s, u"a@b.example"_s}, {u"password"_s, u"p"_s}});
    std::optional<Result<Base, ApiError>> read;
    fixture.client.read(fixture.api, fixture.form, fixture.profile, fixture.userId(), this,
                        [&](const auto &answer) { read = answer; });
    QTRY_VERIFY(read);
    QCOMPARE(read->error().kind, Kind::Unreachable);
    QCOMPARE(errorCodeName(read->error().code), u"timeout"_s);
    QTRY_COMPARE(server.open(), 0);
}

QTEST_GUILESS_MAIN(HostileWire)
#include "hostile_wire.moc"
