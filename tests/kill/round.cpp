// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "round.h"

#include "credentials.h"
#include "journal.h"
#include "keychainsecretstore.h"
#include "records.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 promise = 2'000; ///< Milliseconds after which typed text has to be on the disk.
/// After so many milliseconds without a sign of life the machine was too busy; the program is not
/// to blame.
constexpr qint64 stall = 800;

QString configOf(const QTemporaryDir &home)
{
    return home.filePath(u"config"_s);
}

QString dataOf(const QTemporaryDir &home)
{
    return home.filePath(u"data"_s);
}

/// Leaves out the lines that the platform prints for every window.
void passOn(const QByteArray &errors)
{
    const QList<QByteArray> lines = errors.split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty() && !line.contains("propagateSizeHints"))
            std::fprintf(stderr, "%s\n", line.constData());
    }
}

} // namespace

/// What one run of the program has printed.
struct Lane::Journal
{
    QByteArray rest; ///< The beginning of a line that is not complete yet.
    QByteArray all; ///< Every line except signs of life.
    qint64 first = 0, last = 0;
    qint64 lastStall = 0; ///< Until this time the program had no time, or no disk, to work with.
    bool isDurable = false;
    bool saysUnsaved = false;
};

Lane::Lane(quint32 seed)
    : m_random(seed)
    , m_vendor(seed)
{
}

/// Makes a home with a profile and its key, and without drafts.
void Lane::moveIn()
{
    ++m_counts.homes;
    m_home = std::make_unique<QTemporaryDir>();
    m_ledger = std::make_unique<Ledger>();
    m_vendor.forget();
    m_applied.clear();
    m_hasFile = m_isSpoilt = false;

    ProfileStore store(configOf(*m_home));
    m_contents = *store.load();
    Profile profile;
    profile.id = QUuid::createUuid();
    profile.name = u"Vendor"_s;
    profile.apiId = u"users"_s;
    profile.environmentId = u"custom"_s;
    profile.baseUrl = m_vendor.url();
    profile.tier = Tier::Local;
    m_contents.profiles = {profile};
    (void)store.change([&](QList<Profile> &profiles) {
        profiles = m_contents.profiles;
        return true;
    });

    KeychainSecretStore keychain;
    Credentials credentials(keychain, m_contents.installId);
    const QString secret = records::library().api(profile.apiId)->secrets.first().name;
    bool isKept = false;
    credentials.save(profile, {{secret, Secret(u"key-of-the-harness"_s)}}, &keychain,
                     [&](const std::optional<SecretError> &error) {
                         if (error)
                             qFatal("the keychain takes no key");
                         isKept = true;
                     });
    if (!QTest::qWaitFor([&] { return isKept; }, 30'000))
        qFatal("the keychain does not answer");
}

QString Lane::nextFault()
{
    if (m_fault == u"none")
        return {};
    if (!m_fault.isEmpty())
        return QString(m_fault).replace(u'N', QString::number(1 + dice(250)));
    if (dice(3) > 0)
        return {};
    const QString at = QString::number(1 + dice(250));
    switch (dice(12)) {
    case 0:
        return u"drop:"_s + at;
    case 1:
    case 2:
        return u"eio:"_s + at;
    case 3:
        return u"enospc:"_s + at;
    case 4:
        return u"full:"_s + at;
    case 5:
    case 6:
        return u"full:%1:%2"_s.arg(at).arg(1 + dice(60));
    case 7:
        return u"kill:"_s + at;
    default:
        return u"power:%1:%2"_s.arg(at).arg(dice(1'000'000));
    }
}

bool Lane::round()
{
    ++m_counts.rounds;
    if (!m_home || m_isSpoilt || dice(8) == 0)
        moveIn();
    const QString fault = nextFault();
    m_counts.faults += !fault.isEmpty();
    m_isSpoilt = fault.startsWith(u"drop");

    QProcess victim;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    if (!fault.isEmpty()) {
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(FAULT_LAYER));
        environment.insert(u"AMEND_FAULT"_s, fault);
        environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
    }
    victim.setProcessEnvironment(environment);
    Journal journal;
    victim.start(QStringLiteral(KILL_VICTIM),
                 {configOf(*m_home), dataOf(*m_home), QString::number(m_random() % 1'000'000)});
    if (!victim.waitForStarted())
        qFatal("the victim does not start");
    play(victim, journal);

    const QStringList faults = judge();
    m_ledger->forgive();
    keepJournal(fault, journal, faults);
    for (const QString &what : faults)
        qWarning("round %d, fault '%s', killed %lld ms after its first word: %s", m_counts.rounds,
                 qPrintable(fault), journal.last - journal.first, qPrintable(what));
    if (!faults.isEmpty()) {
        m_home->setAutoRemove(false);
        qWarning("what is left, with a journal: %s", qPrintable(m_home->path()));
        m_isSpoilt = true;
    }
    return faults.isEmpty();
}

/// Writes a summary of what all rounds on this home did and found.
void Lane::keepJournal(const QString &fault, const Journal &journal, const QStringList &faults)
{
    QFile file(m_home->filePath(u"journal"_s));
    if (!file.open(QIODevice::Append))
        return;
    file.write(u"== round %1, fault '%2'\n"_s.arg(m_counts.rounds).arg(fault).toUtf8());
    file.write(journal.all + m_found.toUtf8() + faults.join(u'\n').toUtf8() + '\n');
}

/// Runs the victim until the harness or the disk kills it.
void Lane::play(QProcess &victim, Journal &journal)
{
    const bool isInSend = dice(4) == 0; // The program is killed while its request is on the wire.
    m_vendor.swallowNext(isInSend);
    // The program is killed while the file is created, opened or recovered.
    const bool isEarly = dice(5) == 0;
    const int life = isEarly ? 30 + dice(350) : dice(3) == 0 ? 2'000 + dice(2'500) : dice(1'600);
    const auto isOver = [&] {
        read(victim, journal);
        if (dice(400) == 0) // The network fails and comes back.
            m_vendor.setOpen(!m_vendor.isListening());
        if (victim.state() == QProcess::NotRunning || m_vendor.hasSwallowed())
            return true;
        return !isEarly && journal.first > 0 && steadyMilliseconds() - journal.first > life;
    };
    m_counts.opening += !QTest::qWaitFor(isOver, isEarly ? life : 30'000);
    m_counts.inSend += m_vendor.hasSwallowed();
    m_vendor.swallowNext(false);
    qint64 killed = steadyMilliseconds();
    if (victim.state() == QProcess::NotRunning)
        killed = journal.last;
    victim.kill();
    victim.waitForFinished();
    read(victim, journal);
    passOn(victim.readAllStandardError());
    m_vendor.setOpen(true);
    if (victim.exitStatus() == QProcess::NormalExit) {
        ++m_counts.died;
        qWarning("the program ended by itself with %d", victim.exitCode());
    }
    if (journal.last > 0 && killed - journal.last > stall)
        journal.lastStall = killed;

    const bool isPromised = journal.isDurable && !journal.saysUnsaved;
    m_counts.unsaved += journal.isDurable && journal.saysUnsaved;
    m_counts.stalled += journal.lastStall > killed - promise - stall;
    if (isPromised && journal.lastStall <= killed - promise - stall)
        m_ledger->demandUpTo(killed - promise);
}

void Lane::read(QProcess &victim, Journal &journal)
{
    journal.rest += victim.readAllStandardOutput();
    for (qsizetype end; (end = journal.rest.indexOf('\n')) >= 0;) {
        const QByteArray line = journal.rest.first(end + 1);
        take(QJsonDocument::fromJson(line).array(), journal);
        journal.rest.remove(0, end + 1);
        if (!line.contains("\"alive\""))
            journal.all += line;
    }
}

void Lane::take(const QJsonArray &line, Journal &journal)
{
    const QString kind = line.at(0).toString(), user = line.at(2).toString();
    const qint64 at = line.at(1).toInteger();
    if (journal.first == 0)
        journal.first = at;
    else if (at - journal.last > stall)
        journal.lastStall = at;
    journal.last = at;
    if (kind == journalTyped) {
        ++m_counts.typed;
        m_ledger->typed(user, Ledger::valuesOf(line.at(3).toObject()), at);
    } else if (kind == journalSaved) {
        ++m_counts.saved;
        if (std::exchange(journal.saysUnsaved, false))
            journal.lastStall = at; // The other users' changes have two seconds from now on.
        m_hasFile = true;
        m_ledger->saved(user);
    } else if (kind == journalUnsaved) {
        journal.saysUnsaved = true;
    } else if (kind == journalDurable) {
        journal.isDurable = line.at(2).toBool();
    } else if (kind == journalApplied) {
        ++m_applied[user];
    } else if (kind == journalSend) {
        ++m_counts.sends;
        m_vendor.forgive(user, at);
    } else if (kind == journalRotation) {
        ++m_counts.rotations;
    }
}

QStringList Lane::judge()
{
    const Found found = inspect(m_contents, dataOf(*m_home));
    m_counts.demanded += m_ledger->demanded();
    m_counts.unknown += found.unknown;
    // The disk reported writes that it did not make. The program only has to open what is left.
    if (m_isSpoilt)
        return found.state.kind == StoreState::Kind::Failed
            ? QStringList {u"a file with a write less is not opened at all"_s}
            : QStringList();
    QStringList faults = found.faults + m_vendor.takeFaults();
    const bool isThere = found.state.isDurable();
    if (m_hasFile && !isThere)
        faults += u"the store does not open: state %1, %2"_s.arg(
            QString::number(int(found.state.kind)),
            found.state.error ? found.state.error->detail : QString());
    const QStringList users = m_ledger->users();
    m_found.clear();
    for (const QString &user : users) {
        for (const Ledger::Values &values : found.values.value(user))
            m_found += u"found of %1: %2 %3\n"_s.arg(user, values.value(u"/first_name"_s),
                                                     values.value(u"/last_name"_s));
        for (const Ledger::Values &values : m_vendor.taken(user))
            m_found += u"taken of %1: %2 %3\n"_s.arg(user, values.value(u"/first_name"_s),
                                                     values.value(u"/last_name"_s));
        faults += m_ledger->missing(user, found.values.value(user) + m_vendor.taken(user));
        if (isThere && found.applied.value(user) < m_applied.value(user))
            faults += u"%1: the log has %2 of %3 that were applied"_s.arg(
                user, QString::number(found.applied.value(user)),
                QString::number(m_applied.value(user)));
    }
    return faults;
}

QString Lane::summary() const
{
    return u"%1 rounds on %2 homes, %3 killed while opening, %4 with a disk that misbehaves; "
           "%5 states typed, %6 times said Saved, %7 sends pressed, %8 PATCHes (%9 without a "
           "clear answer, %10 killed with one on the wire); "_s.arg(m_counts.rounds)
               .arg(m_counts.homes)
               .arg(m_counts.opening)
               .arg(m_counts.faults)
               .arg(m_counts.typed)
               .arg(m_counts.saved)
               .arg(m_counts.sends)
               .arg(m_vendor.patches())
               .arg(m_vendor.unclear())
               .arg(m_counts.inSend)
        + u"%1 fields had to be there, %2 sends were found unknown, %3 keys rotated; the two "
          "seconds were not held against %4 rounds that said Not saved and %5 that had no "
          "processor or no disk; %6 ended by themselves"_s.arg(m_counts.demanded)
              .arg(m_counts.unknown)
              .arg(m_counts.rotations)
              .arg(m_counts.unsaved)
              .arg(m_counts.stalled)
              .arg(m_counts.died);
}
