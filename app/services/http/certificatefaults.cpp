// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificatefaults.h"

#include <QDateTime>
#include <QJsonObject>
#include <QSslCertificate>
#include <QSslError>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 5;
constexpr qsizetype maxNameLength = 200; // limited, because a stranger wrote it

QString firstOf(const QStringList &commonNames, const QStringList &organisations)
{
    const QStringList names = commonNames + organisations;
    return names.value(0).left(maxNameLength);
}

QString issuerOf(const QSslCertificate &certificate)
{
    return firstOf(certificate.issuerInfo(QSslCertificate::CommonName),
                   certificate.issuerInfo(QSslCertificate::Organization));
}

QString subjectOf(const QSslCertificate &certificate)
{
    return firstOf(certificate.subjectInfo(QSslCertificate::CommonName),
                   certificate.subjectInfo(QSslCertificate::Organization));
}

/// The names that a check accepts. The common name counts only when there are no others.
QStringList namesIn(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names += subjectOf(certificate);
    names.removeAll(QString());
    names.sort();
    for (QString &name : names)
        name.truncate(maxNameLength);
    return names.mid(0, mostNames);
}

QJsonObject faultOf(const QSslError &error, const QUrl &url)
{
    const QSslCertificate certificate = error.certificate();
    switch (error.error()) {
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::SelfSignedCertificateInChain:
        return {{u"fault"_s, u"unknownIssuer"_s}, {u"issuer"_s, issuerOf(certificate)}};
    case QSslError::SelfSignedCertificate:
        return {{u"fault"_s, u"selfSigned"_s}, {u"name"_s, subjectOf(certificate)}};
    case QSslError::CertificateExpired:
        return {{u"fault"_s, u"expired"_s},
                {u"date"_s, certificate.expiryDate().toUTC().toString(Qt::ISODate)}};
    case QSslError::CertificateNotYetValid:
        return {{u"fault"_s, u"notYetValid"_s},
                {u"date"_s, certificate.effectiveDate().toUTC().toString(Qt::ISODate)}};
    case QSslError::HostNameMismatch:
        return {{u"fault"_s, u"otherName"_s},
                {u"asked"_s, url.host()},
                {u"names"_s, QJsonArray::fromStringList(namesIn(certificate))}};
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return {{u"fault"_s, u"revoked"_s}};
    default:
        return {{u"fault"_s, u"other"_s}, {u"detail"_s, error.errorString()}};
    }
}

} // namespace

QJsonArray certificateFaults(const QList<QSslError> &errors, const QUrl &url)
{
    QJsonArray faults;
    for (const QSslError &error : errors) {
        const QJsonObject fault = faultOf(error, url);
        const bool isSaid
            = std::any_of(faults.begin(), faults.end(), [&](const QJsonValue &earlier) {
                  return earlier["fault"_L1] == fault["fault"_L1];
              });
        if (!isSaid)
            faults.append(fault);
    }
    return faults;
}
