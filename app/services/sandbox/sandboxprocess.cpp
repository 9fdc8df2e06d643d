// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxprocess.h"

#include "json.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

constexpr auto program = "amend-sandbox"_L1;
constexpr int startLimit = 30'000; ///< milliseconds until the program has to be ready

QStringList texts(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &text : list.toArray())
        texts += text.toString();
    return texts;
}

SandboxProcess::Api readApi(const QJsonObject &object)
{
    SandboxProcess::Api api {
        object.value(u"id"_s).toString(), QUrl(object.value(u"url"_s).toString()), {}, {}};
    const QJsonObject credentials = object.value(u"credentials"_s).toObject();
    for (auto one = credentials.begin(); one != credentials.end(); ++one)
        api.credentials.insert(one.key(), Secret(one.value().toString()));
    for (const QJsonValue &value : object.value(u"people"_s).toArray()) {
        const QJsonObject person = value.toObject();
        api.people.append({person.value(u"id"_s).toString(), person.value(u"name"_s).toString(),
                           person.value(u"about"_s).toString(),
                           person.value(u"form"_s).toString()});
    }
    return api;
}

SandboxError readError(const QJsonObject &object)
{
    using Kind = SandboxError::Kind;
    static const QMap<QString, Kind> kinds {{u"portInUse"_s, Kind::PortInUse},
                                            {u"unknownFault"_s, Kind::UnknownFault},
                                            {u"unknownMethod"_s, Kind::UnknownMethod},
                                            {u"secondFault"_s, Kind::SecondFault}};
    return {kinds.value(object.value(u"error"_s).toString(), Kind::Ended),
            object.value(u"subject"_s).toString(), texts(object.value(u"faults"_s))};
}

} // namespace

SandboxProcess::SandboxProcess(QObject *parent)
    : QObject(parent)
{
    m_startLimit.setSingleShot(true);
    m_startLimit.setInterval(startLimit);
    connect(&m_startLimit, &QTimer::timeout, this, &SandboxProcess::giveUp);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SandboxProcess::readLines);
    connect(&m_process, &QProcess::finished, this, &SandboxProcess::end);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail({SandboxError::Kind::NotStarted, m_process.errorString(), {}});
    });
}

SandboxProcess::~SandboxProcess()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished();
}

void SandboxProcess::start(const QStringList &arguments)
{
    if (m_state != State::Idle)
        return;
    if (m_process.state() != QProcess::NotRunning) { // one that failed and has not ended yet
        m_process.kill();
        m_process.waitForFinished();
    }
    m_state = State::Starting;
    m_error.reset();
    const QString folder = QCoreApplication::applicationDirPath();
    const QString file = QStandardPaths::findExecutable(program, {folder});
    if (file.isEmpty())
        return fail({SandboxError::Kind::Missing, folder + u'/' + program, {}});
    m_startLimit.start();
    m_process.start(file, arguments);
}

std::optional<SandboxError> SandboxProcess::waitForReady()
{
    const QDeadlineTimer deadline(startLimit);
    while (m_state == State::Starting
           && m_process.waitForReadyRead(int(deadline.remainingTime()))) { }
    giveUp();
    return m_error;
}

void SandboxProcess::giveUp()
{
    if (m_state != State::Starting)
        return;
    fail({});
    m_process.kill();
    m_process.waitForFinished();
}

void SandboxProcess::readLines()
{
    while (m_process.canReadLine()) {
        const QJsonObject line = json::parseObject(m_process.readLine());
        if (m_state == State::Starting)
            readFirst(line);
        else if (m_state == State::Ready)
            emit served(line.value(u"method"_s).toString(), line.value(u"path"_s).toString(),
                        line.value(u"status"_s).toInt(), line.value(u"fault"_s).toString());
    }
}

void SandboxProcess::readFirst(const QJsonObject &line)
{
    if (line.contains(u"error"_s))
        return fail(readError(line));
    m_url = line.value(u"url"_s).toString();
    m_apis.clear();
    for (const QJsonValue &api : line.value(u"apis"_s).toArray())
        m_apis.append(readApi(api.toObject()));
    m_faults = texts(line.value(u"faults"_s));
    m_startLimit.stop();
    m_state = State::Ready;
    emit ready();
}

void SandboxProcess::fail(const SandboxError &error)
{
    m_startLimit.stop();
    m_state = State::Idle;
    m_error = error;
    // Queued: who starts it does not expect an answer before `start` has returned.
    QMetaObject::invokeMethod(
        this, [this, error] { emit failed(error); }, Qt::QueuedConnection);
}

void SandboxProcess::end()
{
    if (m_state == State::Starting)
        return fail({});
    if (m_state == State::Idle)
        return;
    m_state = State::Idle;
    emit ended();
}
