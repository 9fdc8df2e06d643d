// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilestore.h"

#include "json.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ownerFolder = ownerFile | QFileDevice::ExeOwner;
constexpr int profilesVersion = 1;

/// Empty, or why the file could not be written.
QString writePrivately(const QString &path, const QByteArray &bytes)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return u"Cannot make the folder %1."_s.arg(folder);
    QFile::setPermissions(folder, ownerFolder);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return u"Cannot write %1: %2."_s.arg(path, file.errorString());
    file.setPermissions(ownerFile); // before the first byte
    file.write(bytes);
    if (!file.commit())
        return u"Cannot write %1: %2."_s.arg(path, file.errorString());
    return {};
}

Result<ProfileStore::Contents, QString> parsedProfiles(const QByteArray &bytes)
{
    const auto document = json::parse(bytes);
    if (!document)
        return Failure {document.error().detail};
    const QJsonObject root = document->toObject();
    if (root.value(u"version").toInt() != profilesVersion)
        return Failure {u"not a version this program knows"_s};
    ProfileStore::Contents contents;
    contents.installId = root.value(u"installId").toString();
    if (contents.installId.isEmpty() || !root.value(u"profiles").isArray())
        return Failure {u"installId or profiles missing"_s};
    const QJsonArray profiles = root.value(u"profiles").toArray();
    for (const QJsonValue &entry : profiles) {
        const auto profile = Profile::fromJson(entry.toObject());
        if (!profile)
            return Failure {u"profile %1 is incomplete"_s.arg(contents.profiles.size() + 1)};
        contents.profiles.append(*profile);
    }
    return contents;
}

} // namespace

ProfileStore::ProfileStore(QString configurationFolder)
    : m_file(configurationFolder + u"/profiles.json"_s)
{
}

Result<ProfileStore::Contents, QString> ProfileStore::load()
{
    m_contents = {};
    QFile file(m_file);
    if (!file.exists()) {
        m_contents.installId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (const QString fault = save({}); !fault.isEmpty()) {
            m_contents = {};
            return Failure {fault};
        }
        return m_contents;
    }
    if (!file.open(QIODevice::ReadOnly))
        return Failure {u"Cannot read %1: %2."_s.arg(m_file, file.errorString())};
    auto parsed = parsedProfiles(file.readAll());
    if (!parsed)
        return Failure {u"%1 is damaged: %2."_s.arg(m_file, parsed.error())};
    m_contents = *parsed;
    return m_contents;
}

QString ProfileStore::save(const QList<Profile> &profiles)
{
    // Never loaded, or damaged: writing would lose what the file still holds.
    if (m_contents.installId.isEmpty())
        return u"%1 was not read, so it is not written."_s.arg(m_file);
    QJsonArray entries;
    for (const Profile &profile : profiles)
        entries.append(profile.toJson());
    const QJsonObject root {{u"version"_s, profilesVersion},
                            {u"installId"_s, m_contents.installId},
                            {u"profiles"_s, entries}};
    const QString fault = writePrivately(m_file, json::write(root, json::Layout::Indented));
    if (fault.isEmpty())
        m_contents.profiles = profiles;
    return fault;
}
