// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Makes certificates with openssl.
class Authority final
{
public:
    /// A time in the format of `openssl ca`: `20200101000000Z`.
    struct Times
    {
        QString from = u"20200101000000Z"_s;
        QString until = u"20990101000000Z"_s;
    };

    bool make()
    {
        return m_folder.isValid() && write(u"index.txt"_s, {}) && write(u"serial"_s, "01\n")
            && write(u"ca.cnf"_s,
                     "[ca]\ndefault_ca=here\n[here]\ndir=.\nnew_certs_dir=.\ndatabase=index.txt\n"
                     "serial=serial\ndefault_md=sha256\npolicy=any\nunique_subject=no\n"
                     "copy_extensions=copy\n[any]\ncommonName=supplied\n")
            && run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                    u"ca.key"_s, u"-out"_s, u"ca.pem"_s, u"-days"_s, u"30"_s, u"-subj"_s,
                    u"/CN=Test Authority of Thimphu"_s});
    }

    /// The TLS configuration of a server whose certificate is for `altName`, a name or an address
    /// (`IP:127.0.0.1`).
    QSslConfiguration server(const QString &altName, const Times &times, bool isSelfSigned = false)
    {
        const QString subject = u"/CN=Test Server"_s;
        const QString names = u"subjectAltName="_s + altName;
        const bool isMade = isSelfSigned
            ? run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                   u"server.key"_s, u"-out"_s, u"server.pem"_s, u"-days"_s, u"30"_s, u"-subj"_s,
                   subject, u"-addext"_s, names})
            : run({u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                   u"server.key"_s, u"-out"_s, u"server.csr"_s, u"-subj"_s, subject, u"-addext"_s,
                   names})
                && run({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, u"ca.cnf"_s, u"-cert"_s,
                        u"ca.pem"_s, u"-keyfile"_s, u"ca.key"_s, u"-startdate"_s, times.from,
                        u"-enddate"_s, times.until, u"-in"_s, u"server.csr"_s, u"-out"_s,
                        u"server.pem"_s});
        QSslConfiguration made = QSslConfiguration::defaultConfiguration();
        if (isMade) {
            made.setLocalCertificate(QSslCertificate(read(u"server.pem"_s)));
            made.setPrivateKey(QSslKey(read(u"server.key"_s), QSsl::Rsa));
        }
        return made;
    }

    QSslCertificate certificate() const { return QSslCertificate(read(u"ca.pem"_s)); }

private:
    bool run(const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"openssl"_s, arguments);
        const bool isDone = process.waitForFinished() && process.exitCode() == 0;
        if (!isDone)
            qWarning("%s", process.readAll().constData());
        return isDone;
    }
    bool write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

/// While this object lives, the authority is trusted.
class Trust final
{
public:
    explicit Trust(const QSslCertificate &authority)
    {
        QSslConfiguration trusting = m_before;
        trusting.addCaCertificate(authority);
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~Trust() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Q_DISABLE_COPY_MOVE(Trust)

private:
    const QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};
