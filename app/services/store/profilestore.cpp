// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilestore.h"

#include "json.h"
#include "ownfile.h"
#include "storefile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

using Damage = FileError::Damage;

constexpr int profilesVersion = 1;
constexpr int patience = 5'000; ///< milliseconds to wait for another program's change

Result<ProfileStore::Contents, FileError> parsed(const QString &path, const QByteArray &bytes)
{
    const auto damaged = [&](Damage damage, const QString &detail = {}) {
        return Failure {FileError {FileError::Kind::Damaged, path, detail, damage}};
    };
    const auto document = json::parse(bytes);
    if (!document)
        return damaged(Damage::NotJson, document.error().detail);
    const QJsonObject root = document->toObject();
    const int version = root.value(u"version").toInt();
    if (version > profilesVersion)
        return Failure {FileError {FileError::Kind::Newer, path, {}}};
    if (version != profilesVersion)
        return damaged(Damage::UnknownVersion);
    ProfileStore::Contents contents;
    contents.installId = root.value(u"installId").toString();
    if (contents.installId.isEmpty() || !root.value(u"profiles").isArray())
        return damaged(Damage::PartsMissing);
    const QJsonArray profiles = root.value(u"profiles").toArray();
    for (const QJsonValue &entry : profiles) {
        const auto profile = Profile::fromJson(entry.toObject());
        if (!profile)
            return damaged(Damage::BadProfile, QString::number(contents.profiles.size() + 1));
        contents.profiles.append(*profile);
    }
    return contents;
}

Result<ProfileStore::Contents, FileError> held(const QString &path)
{
    const auto bytes = ownfile::read(path);
    if (!bytes)
        return Failure {bytes.error()};
    return parsed(path, *bytes);
}

/// Whether the backup may replace the file after this error.
bool isLoss(const FileError &error)
{
    return error.kind == FileError::Kind::Missing || error.kind == FileError::Kind::Damaged;
}

/// Renames a file that must not be lost, and answers with its new path.
Result<QString, FileError> setAside(const QString &path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    const QString base = path + u".damaged-"_s + stamp;
    QString aside = base;
    for (int i = 2; QFileInfo::exists(aside); ++i)
        aside = u"%1-%2"_s.arg(base).arg(i);
    QFile file(path);
    if (!file.rename(aside))
        return Failure {FileError {FileError::Kind::Unwritable, path, file.errorString()}};
    return aside;
}

QString newInstallId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

ProfileStore::ProfileStore(const QString &configurationFolder, QString dataFolder)
    : m_file(configurationFolder + u"/profiles.json"_s)
    , m_dataFolder(std::move(dataFolder))
{
}

QString ProfileStore::backupPath() const
{
    return m_file + u".backup"_s;
}

QString ProfileStore::lockPath() const
{
    return m_file + u".lock"_s;
}

Result<ProfileStore::Contents, FileError> ProfileStore::reload()
{
    auto now = held(m_file);
    if (now) {
        m_contents = *now;
        m_isLoaded = true;
    }
    return now;
}

Result<ProfileStore::Contents, FileError> ProfileStore::load()
{
    m_notice.reset();
    auto now = reload(); // without the lock, because the folder may be read-only
    if (now) {
        renewBackup();
        return now;
    }
    if (!isLoss(now.error()))
        return now;
    const auto lock = ownfile::Lock::take(lockPath(), patience);
    if (!lock)
        return Failure {lock.error()};
    return repaired();
}

/// Called under the lock. The fault may be gone by now.
Result<ProfileStore::Contents, FileError> ProfileStore::repaired()
{
    auto now = reload();
    if (now || !isLoss(now.error()))
        return now;
    const FileError why = now.error();
    const auto backup = held(backupPath());
    if (backup) {
        m_contents = *backup;
        m_isLoaded = true;
        restore(why);
        return m_contents;
    }
    if (!isLoss(backup.error()))
        return Failure {backup.error()}; // the unreadable backup may hold all profiles
    if (why.kind == FileError::Kind::Damaged)
        return Failure {why};
    QString aside;
    if (backup.error().kind == FileError::Kind::Damaged) {
        const auto moved = setAside(backupPath());
        if (!moved)
            return Failure {moved.error()};
        aside = *moved;
    }
    const StoreFile store(m_dataFolder);
    const bool isNew = m_dataFolder.isEmpty() || (!store.exists() && !store.keyCopy());
    if (!isNew || !aside.isEmpty())
        m_notice = ProfilesNotice {ProfilesNotice::Kind::Lost, m_file, aside, 0};
    if (!isNew) {
        m_contents = {store.installId(), {}};
        m_isLoaded = true;
        return m_contents;
    }
    const Contents fresh {newInstallId(), {}};
    if (const auto error = write(fresh))
        return Failure {*error};
    m_isLoaded = true;
    return m_contents;
}

/// Makes the backup the file, so that the user is told only once. In a read-only folder the backup
/// is used as it is, and the user is told again.
void ProfileStore::restore(const FileError &why)
{
    const qint64 savedAt = QFileInfo(backupPath()).lastModified().toMSecsSinceEpoch();
    m_notice = ProfilesNotice {ProfilesNotice::Kind::BackupUsed, m_file, {}, savedAt};
    if (why.kind == FileError::Kind::Damaged) {
        const auto aside = setAside(m_file);
        if (!aside)
            return;
        m_notice->setAside = *aside;
    }
    (void)write(m_contents);
}

/// Writes the backup again when it is missing or differs, for example after an error.
void ProfileStore::renewBackup() const
{
    const auto current = ownfile::read(m_file);
    const auto backup = ownfile::read(backupPath());
    if (!current || (backup && *backup == *current))
        return;
    const auto lock = ownfile::Lock::take(lockPath(), 0);
    // Another program holds the lock, and writes the backup too.
    if (!lock)
        return;
    if (const auto now = ownfile::read(m_file); now && parsed(m_file, *now))
        writeBackup(*now);
}

/// Errors are ignored, because the profiles are safe in the file and the next `load` tries again. A
/// damaged backup is set aside, because it may be all that is left of lost profiles.
void ProfileStore::writeBackup(const QByteArray &bytes) const
{
    const auto before = held(backupPath());
    if (!before && before.error().kind == FileError::Kind::Newer)
        return;
    if (!before && before.error().kind == FileError::Kind::Damaged && !setAside(backupPath()))
        return;
    (void)ownfile::write(backupPath(), bytes);
}

std::optional<FileError> ProfileStore::write(const Contents &contents)
{
    QJsonArray entries;
    for (const Profile &profile : contents.profiles)
        entries.append(profile.toJson());
    const QJsonObject root {{u"version"_s, profilesVersion},
                            {u"installId"_s, contents.installId},
                            {u"profiles"_s, entries}};
    const QByteArray bytes = json::write(root, json::Layout::Indented);
    if (auto error = ownfile::write(m_file, bytes)) {
        (void)reload(); // the file may hold them in spite of the error
        return error;
    }
    m_contents = contents;
    writeBackup(bytes);
    return std::nullopt;
}

/// The contents for a missing file: those of its backup, or the last known ones.
Result<ProfileStore::Contents, FileError> ProfileStore::heldElsewhere() const
{
    auto backup = held(backupPath());
    if (!backup && isLoss(backup.error()) && !m_contents.installId.isEmpty())
        return m_contents;
    return backup;
}

std::optional<FileError> ProfileStore::change(const Edit &edit)
{
    // The file was never loaded or is damaged. Writing would lose what it holds.
    if (!m_isLoaded)
        return FileError {FileError::Kind::Unreadable, m_file, {}};
    const auto lock = ownfile::Lock::take(lockPath(), patience);
    if (!lock)
        return lock.error();
    auto now = held(m_file);
    if (!now && now.error().kind == FileError::Kind::Missing)
        now = heldElsewhere();
    if (!now)
        return now.error();
    Contents next = *now;
    if (!edit(next.profiles)) {
        m_contents = *now;
        return std::nullopt;
    }
    return write(next);
}

void ProfileStore::fillInstallId(const QString &ofStore)
{
    if (m_contents.installId.isEmpty())
        m_contents.installId = ofStore.isEmpty() ? newInstallId() : ofStore;
}

Result<QString, FileError> ProfileStore::startWithoutProfiles()
{
    const auto lock = ownfile::Lock::take(lockPath(), patience);
    if (!lock)
        return Failure {lock.error()};
    const auto now = reload();
    const auto backup = held(backupPath());
    if (now)
        return Failure {FileError {FileError::Kind::Unreadable, m_file, {}}};
    if (backup || !isLoss(now.error()))
        return Failure {now.error()};
    if (!isLoss(backup.error()))
        return Failure {backup.error()};
    const bool isFileDamaged = now.error().kind == FileError::Kind::Damaged;
    if (!isFileDamaged && backup.error().kind != FileError::Kind::Damaged)
        return Failure {now.error()};
    auto aside = setAside(isFileDamaged ? m_file : backupPath());
    if (!aside)
        return aside;
    QString id = m_dataFolder.isEmpty() ? QString() : StoreFile(m_dataFolder).installId();
    if (id.isEmpty())
        id = newInstallId();
    if (const auto error = write({id, {}}))
        return Failure {*error};
    m_isLoaded = true;
    return aside;
}
