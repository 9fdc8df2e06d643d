// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#include "output.h"

#include <QFile>

#include <cerrno>
#include <csignal>
#include <cstdio>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cli::terminal {

namespace {

class Tty final
{
public:
    Tty()
        : m_handle(::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
    }
    ~Tty()
    {
        if (isOpen())
            ::close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Tty)

    bool isOpen() const { return m_handle >= 0; }
    int handle() const { return m_handle; }

    void write(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        qint64 written = 0;
        while (written < bytes.size()) {
            const auto count
                = ::write(m_handle, bytes.constData() + written, size_t(bytes.size() - written));
            if (count <= 0)
                return;
            written += count;
        }
    }

    /// Nothing at the end of the input, or after a signal.
    std::optional<Secret> line()
    {
        QByteArray typed;
        typed.reserve(4'096); // a terminal gives no longer line, so the bytes are never moved
        std::optional<Secret> line;
        char byte = 0;
        while (!line && ::read(m_handle, &byte, 1) == 1) {
            if (byte == '\n')
                line = Secret(QString::fromUtf8(typed));
            else
                typed.append(byte);
        }
        wipe(typed);
        return line;
    }

private:
    int m_handle;
};

/// Switches the echo off while it exists. It is switched on again however the input ends, even
/// after Ctrl+C: signals only interrupt the read while this object exists.
class NoEcho final
{
public:
    explicit NoEcho(const Tty &tty)
        : m_tty(tty)
    {
        struct sigaction interruptRead = {};
        interruptRead.sa_handler = [](int) {};
        for (size_t i = 0; i < std::size(signalNumbers); ++i)
            ::sigaction(signalNumbers[i], &interruptRead, &m_actions[i]);
        ::tcgetattr(tty.handle(), &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(tty.handle(), TCSAFLUSH, &silent);
    }
    ~NoEcho()
    {
        ::tcsetattr(m_tty.handle(), TCSAFLUSH, &m_before);
        for (size_t i = 0; i < std::size(signalNumbers); ++i)
            ::sigaction(signalNumbers[i], &m_actions[i], nullptr);
    }
    Q_DISABLE_COPY_MOVE(NoEcho)

private:
    static constexpr int signalNumbers[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    const Tty &m_tty;
    struct sigaction m_actions[std::size(signalNumbers)] = {};
    termios m_before = {};
};

} // namespace

bool isThere()
{
    return Tty().isOpen();
}

bool confirms(const QString &question)
{
    Tty tty;
    if (!tty.isOpen())
        return false;
    tty.write(output::harmless(question) + u" [y/N] "_s);
    const Secret line = tty.line().value_or(Secret());
    const QString answer = line.reveal().toString().trimmed().toLower();
    return answer == u"y" || answer == u"yes";
}

std::optional<Secret> secret(const QString &label)
{
    Tty tty;
    if (!tty.isOpen())
        return {};
    std::optional<Secret> typed;
    {
        const NoEcho quiet(tty); // before the prompt, so that nothing typed at it is echoed
        tty.write(output::harmless(label) + u": "_s);
        typed = tty.line();
    }
    tty.write(u"\n"_s);
    return typed;
}

void ProgressLine::show(const QString &text)
{
    if (text == m_shown || ::isatty(STDERR_FILENO) != 1)
        return;
    m_shown = text;
    // Returns to the start of the line and clears the rest of a longer text.
    const QByteArray bytes = "\r" + output::harmless(text).toUtf8() + "\x1b[K";
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

bool inputIsTerminal()
{
    return ::isatty(STDIN_FILENO) == 1;
}

QByteArray standardInput()
{
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

Result<QByteArray, QString> contents(const QString &file)
{
    if (file == u"-")
        return standardInput();
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return Failure {u"Cannot read %1: %2."_s.arg(file, input.errorString())};
    return input.readAll();
}

} // namespace cli::terminal
