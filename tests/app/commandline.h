// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <functional>

#include <fcntl.h>
#include <unistd.h>

/// The exit code and the output of one run of `amend`.
struct Ran
{
    int exit = -1;
    QByteArray out, err;

    QByteArray all() const { return out + err; }
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QString outcome() const { return json().value(QLatin1StringView("outcome")).toString(); }
};

/// Runs the program in an environment with its own home and without display, terminal and session
/// bus.
class CommandLine final
{
public:
    /// Makes the program use the test's session bus.
    void useSessionBus() { m_bus = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"); }

    /// Makes the program run for a person who reads this language: `de_DE.UTF-8`.
    void useLocale(const QString &name) { m_locale = name; }

    static QStringList words(const QString &line) { return QProcess::splitCommand(line); }

    /// Starts the program in a new session, so it has no terminal unless the test gives it one.
    void start(
        QProcess &process, const QStringList &arguments,
        const std::function<void()> &inChild = [] { ::setsid(); },
        const QString &program = QStringLiteral(AMEND_PROGRAM))
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
        environment.insert(QStringLiteral("LC_ALL"), m_locale);
        environment.insert(QStringLiteral("LANGUAGE"), m_locale.section(u'_', 0, 0));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_bus);
        process.setProcessEnvironment(environment);
        process.setChildProcessModifier(inChild);
        process.start(program, arguments);
    }

    /// Runs the program to its end. The test's servers answer meanwhile.
    Ran run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        start(process, arguments);
        process.write(input);
        process.closeWriteChannel();
        return finish(process);
    }

    static Ran finish(QProcess &process, int milliseconds = 60'000)
    {
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, milliseconds))
            process.kill();
        const bool crashed = process.exitStatus() == QProcess::CrashExit;
        return {crashed ? -1 : process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    QString home() const { return m_home.path(); }
    QString file(const QString &name, const QByteArray &contents) const
    {
        const QString path = QDir(m_home.path()).filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size()
            ? path
            : QString();
    }

private:
    QTemporaryDir m_home;
    QString m_bus = QStringLiteral("disabled:");
    QString m_locale = QStringLiteral("C.UTF-8");
};

/// A terminal for the program's standard input, standard error and password prompts.
class PseudoTerminal final
{
public:
    PseudoTerminal()
        : m_master(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        ::grantpt(m_master);
        ::unlockpt(m_master);
        ::fcntl(m_master, F_SETFL, O_NONBLOCK);
        m_name = ::ptsname(m_master);
    }
    ~PseudoTerminal() { ::close(m_master); }
    Q_DISABLE_COPY_MOVE(PseudoTerminal)

    /// A modifier for `QProcess::setChildProcessModifier`.
    std::function<void()> forChild() const
    {
        return [name = m_name] {
            ::setsid();
            const int slave
                // The first terminal that a session opens becomes its controlling terminal.
                = ::open(name.constData(), O_RDWR);
            ::dup2(slave, STDIN_FILENO);
            ::dup2(slave, STDERR_FILENO);
        };
    }
    void type(const QByteArray &line)
    {
        const QByteArray bytes = line + '\n';
        QCOMPARE(::write(m_master, bytes.constData(), size_t(bytes.size())), bytes.size());
    }
    /// Everything that the terminal has shown.
    const QByteArray &shown()
    {
        char bytes[4096];
        for (auto n = ::read(m_master, bytes, sizeof bytes); n > 0;
             n = ::read(m_master, bytes, sizeof bytes))
            m_shown.append(bytes, n);
        return m_shown;
    }

private:
    int m_master;
    QByteArray m_name, m_shown;
};

/// A server with a fixed answer for each verb. It records the requests. An empty answer closes the
/// connection; `silence` keeps it open without an answer.
class AnsweringServer final : public QTcpServer
{
    Q_OBJECT

public:
    static constexpr auto silence = "…";

    AnsweringServer(QByteArray toGet, QByteArray toPatch)
        : m_toGet(std::move(toGet))
        , m_toPatch(std::move(toPatch))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    /// Sets the answer to requests that begin with `start`, like `GET /users?`.
    void answerTo(const QByteArray &start, const QByteArray &answer) { m_others[start] = answer; }

    /// Closes the connections that wait for an answer.
    void hangUp()
    {
        for (QTcpSocket *socket : findChildren<QTcpSocket *>())
            socket->disconnectFromHost();
    }

    /// Sets the answer to each GET that comes after a PATCH.
    void laterAnswer(const QByteArray &answer) { m_later = answer; }

    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }
    const QList<QByteArray> &requests() const { return m_requests; }
    /// The body of the last PATCH.
    QByteArray body() const
    {
        for (auto request = m_requests.crbegin(); request != m_requests.crend(); ++request)
            if (request->startsWith("PATCH"))
                return request->mid(request->indexOf("\r\n\r\n") + 4);
        return {};
    }
    int patches() const
    {
        return int(std::count_if(m_requests.begin(), m_requests.end(),
                                 [](const auto &request) { return request.startsWith("PATCH"); }));
    }

    static QByteArray answer(const QByteArray &status, const QByteArray &body = {},
                             const QByteArray &header = {})
    {
        return "HTTP/1.1 " + status + "\r\n" + header
            + "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\nConnection: close\r\n\r\n" + body;
    }

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &request = m_reading[socket];
        request += socket->readAll();
        const auto end = request.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const auto header = request.left(end).toLower();
        const auto at = header.indexOf("content-length:");
        const auto length = at < 0 ? 0 : header.mid(at + 15).split('\r').first().trimmed().toInt();
        if (request.size() < end + 4 + length)
            return;
        QByteArray say = request.startsWith("PATCH") ? m_toPatch : m_toGet;
        for (auto other = m_others.cbegin(); other != m_others.cend(); ++other)
            if (request.startsWith(other.key()))
                say = other.value();
        if (request.startsWith("PATCH") && !m_later.isNull())
            m_toGet = m_later;
        m_requests.append(m_reading.take(socket));
        if (say == silence)
            return;
        socket->write(say);
        socket->disconnectFromHost();
    }

    QByteArray m_toGet, m_toPatch, m_later;
    QMap<QByteArray, QByteArray> m_others;
    QHash<QTcpSocket *, QByteArray> m_reading;
    QList<QByteArray> m_requests;
};
