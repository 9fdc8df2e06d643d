// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What many drafts cost: the time until their list can be used, the time for each key of a search,
// the memory, and one autosave.
//   bench_drafts [COUNT]
// Needs a session bus of its own and starts a keychain on it.

#include "app.h"
#include "keyring.h"
#include "records.h"
#include "waits.h"

#include <QAbstractProxyModel>
#include <QApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QEvent>
#include <QListView>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QUuid profileId(0x5b1f0a52, 0x1c7e, 0x4d52, 0x9a, 0x11, 0x3e, 0x55, 0x1f, 0x20, 0x77, 0x01);

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double percentile(std::vector<double> values, int percent)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values.at((values.size() - 1) * size_t(percent) / 100);
}

void print(const char *what, const std::vector<double> &times)
{
    std::printf("%s: p50 %.3f ms, p99 %.3f ms, n = %zu\n", what, percentile(times, 50),
                percentile(times, 99), times.size());
}

/// The proportional set size of this process in MB.
double memory()
{
    std::ifstream rollup("/proc/self/smaps_rollup");
    for (std::string word; rollup >> word;) {
        if (double kilobytes = 0; word == "Pss:" && rollup >> kilobytes)
            return kilobytes / 1024;
    }
    return 0;
}

/// Handles events until `done()`. QTest::qWaitFor would sleep between its checks.
template <typename Done>
bool waitFor(Done done, int patience = 600'000)
{
    QTimer wakes;
    wakes.start(1'000);
    const QDeadlineTimer until(patience);
    while (!done() && !until.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return done();
}

/// A draft of an invented person's record with some changes.
StoredDraft draftNumber(int number)
{
    static const QStringList first {u"Ada"_s,    u"Grace"_s, u"Tenzin"_s, u"Chloé"_s,
                                    u"Ingrid"_s, u"Mateo"_s, u"Priya"_s,  u"Oluwaseun"_s};
    static const QStringList last {u"Whitfield"_s, u"Hopper"_s, u"Norgay"_s, u"Okonkwo"_s,
                                   u"Lindqvist"_s, u"García"_s, u"Raman"_s,  u"O'Neill"_s};
    const QString name = first.at(number % 8), surname = last.at(number / 8 % 8);
    QJsonObject record = records::jane();
    record[u"first_name"_s] = name;
    record[u"last_name"_s] = surname;

    StoredDraft draft;
    draft.base = records::read(record);
    draft.baseRead = 1'795'262'400'000;
    const auto set = [&](const char *path, const QString &value) {
        draft.changes.insert(FieldPath(QString::fromLatin1(path)), Change::set(value));
    };
    set("/email", u"person.%1@example.org"_s.arg(number));
    set("/address/first_line", u"%1 Camelback Road"_s.arg(number));
    if (number % 3 == 0)
        set("/phone_number", u"+1602555%1"_s.arg(number % 10'000, 4, 10, QChar(u'0')));
    draft.summary
        = {.record
           = {profileId, u"junction/demographics"_s,
              QUuid(uint(number), 2, 3, 4, 5, 6, 7, 8, 9, 10, 11).toString(QUuid::WithoutBraces)},
           .title = name + u' ' + surname + u' ' + QString::number(number),
           .changes = int(draft.changes.size()),
           .state = DraftState::Editing,
           .updated = draft.baseRead + number};
    return draft;
}

struct Home
{
    QTemporaryDir folder;
    QString config() const { return folder.filePath(u"config"_s); }
    QString data() const { return folder.filePath(u"data"_s); }
};

ProfileStore::Contents moveIn(const QString &config)
{
    ProfileStore store(config);
    const ProfileStore::Contents contents = *store.load();
    Profile profile;
    profile.id = profileId;
    profile.name = u"Vendor"_s;
    profile.apiId = u"junction"_s;
    profile.environmentId = u"custom"_s;
    profile.baseUrl = QUrl(u"http://127.0.0.1:9"_s);
    profile.tier = Tier::Local;
    (void)store.change([&](QList<Profile> &profiles) {
        profiles = {profile};
        return true;
    });
    return contents;
}

bool openStore(Services &services)
{
    services.storage.open();
    return waitFor([&] { return services.storage.state().isDurable(); }, 30'000);
}

bool fill(const Home &home, int count)
{
    Services services(SpecLibrary::builtIn(), moveIn(home.config()), home.data());
    if (!openStore(services))
        return false;
    int left = 0;
    bool failed = false;
    constexpr int batch = 2'000;
    for (int from = 0; from < count; from += batch) {
        ++left;
        services.storage.database().write(
            &services.storage,
            [from, to = std::min(count, from + batch)](Connection &open) {
                for (int number = from; number < to; ++number)
                    DraftStore::put(open, draftNumber(number));
                return true;
            },
            [&](const Result<bool, StoreError> &written) {
                --left;
                failed |= !written;
            });
    }
    return waitFor([&] { return left == 0; }) && !failed;
}

/// The child process: it runs the program on a home folder until the list is there.
class Start final : public QObject
{
public:
    Start(App &app, const QElapsedTimer &sinceMain, int expected)
        : m_app(app)
        , m_sinceMain(sinceMain)
        , m_expected(expected)
    {
        app.window().installEventFilter(this);
    }

    int run()
    {
        m_app.start();
        auto *view = m_app.window().findChild<QListView *>(u"draftList"_s);
        // The model of the view is a proxy that adds the profile's name to each line.
        auto *lines = view ? qobject_cast<QAbstractProxyModel *>(view->model()) : nullptr;
        auto *drafts = lines ? qobject_cast<DraftListModel *>(lines->sourceModel()) : nullptr;
        if (!drafts)
            return 1;
        double first = 0;
        connect(drafts, &QAbstractItemModel::rowsInserted, this, [&] {
            if (first == 0)
                first = milliseconds(m_sinceMain);
        });
        if (!waitFor([&] { return m_painted > 0 && drafts->total() >= m_expected; }, 60'000))
            return 1;
        const double listed = milliseconds(m_sinceMain);
        letPass(1'000ms); // Memory is measured while the program is idle.
        std::printf("the window is painted %.0f ms after main(); the list has its first lines "
                    "%+.0f ms and all %d %+.0f ms from there; PSS %.1f MB\n",
                    m_painted, first == 0 ? 0 : first - m_painted, drafts->total(),
                    listed - m_painted, memory());
        if (m_expected > 0)
            search(*view, *drafts);
        return 0;
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_painted == 0)
            QTimer::singleShot(0, this, [this] { m_painted = milliseconds(m_sinceMain); });
        return false;
    }

private:
    /// Measures a search as a person types it: adding letters, and removing them with backspace.
    void search(QListView &view, DraftListModel &drafts)
    {
        std::vector<double> times;
        for (const QString &text :
             {u"whitfield 4"_s, u"person"_s, u"chloé okonkwo 777"_s, u"zzz"_s, u"00063"_s}) {
            QStringList typed;
            for (qsizetype length = 1; length <= text.size(); ++length)
                typed += text.first(length);
            for (qsizetype length = text.size() - 1; length >= 0; --length)
                typed += text.first(length);
            for (const QString &now : std::as_const(typed)) {
                QElapsedTimer timer;
                timer.start();
                drafts.setSearch(now);
                QCoreApplication::processEvents();
                view.viewport()->repaint();
                times.push_back(milliseconds(timer));
            }
        }
        print("search, per key with the list painted", times);
    }

    App &m_app;
    const QElapsedTimer &m_sinceMain;
    const int m_expected;
    double m_painted = 0;
};

int startOn(const QString &config, const QString &data, int expected, const QElapsedTimer &timer)
{
    App app(config, data);
    return Start(app, timer, expected).run();
}

/// Types into one draft and pauses. Measures the time on the window's thread and the time until
/// the draft is on the disk.
bool autosave(const Home &home)
{
    Services services(SpecLibrary::builtIn(), *ProfileStore(home.config()).load(), home.data());
    if (!openStore(services))
        return false;
    const FormSpec &form = records::demographics();
    std::vector<double> here, there, typing;
    for (int press = 0; press < 2'000; ++press) {
        static LiveDraft live(services.drafts, form, draftNumber(4'711));
        QElapsedTimer timer;
        timer.start();
        live.draft().enter(FieldPath(u"/address/first_line"_s), u"%1 Main Street"_s.arg(press));
        typing.push_back(milliseconds(timer));
        timer.restart();
        live.save();
        here.push_back(milliseconds(timer));
        if (!waitFor([&] { return live.isSaved(); }, 10'000))
            return false;
        there.push_back(milliseconds(timer));
    }
    print("a change in memory", typing);
    print("autosave, on the window's thread", here);
    return true;
}

/// Measures the store alone: one transaction as the window's thread sees it, from the call to the
/// answer.
bool commits(const Home &home)
{
    Services services(SpecLibrary::builtIn(), *ProfileStore(home.config()).load(), home.data());
    if (!openStore(services))
        return false;
    std::vector<double> times;
    std::function<void()> next;
    bool failed = false;
    QElapsedTimer timer;
    next = [&] {
        timer.restart();
        services.drafts.save(draftNumber(int(times.size()) * 37 % 100'000), &services.storage,
                             [&](const std::optional<StoreError> &error) {
                                 failed |= error.has_value();
                                 times.push_back(milliseconds(timer));
                                 if (times.size() < 2'000)
                                     next();
                             });
    };
    next();
    if (!waitFor([&] { return times.size() >= 2'000; }) || failed)
        return false;
    print("autosave, from there to the disk and back", times);
    return true;
}

int measure(int count)
{
    const Home empty, full;
    moveIn(empty.config());
    if (!fill(empty, 0))
        return 1;
    QElapsedTimer timer;
    timer.start();
    if (!fill(full, count))
        return 1;
    std::printf("%d drafts written in %.1f s\n", count, milliseconds(timer) / 1'000);
    std::fflush(stdout);
    for (int run = 0; run < 3; ++run) {
        for (const Home *home : {&empty, &full}) {
            QProcess child;
            child.setProcessChannelMode(QProcess::ForwardedChannels);
            child.start(QCoreApplication::applicationFilePath(),
                        {u"start"_s, home->config(), home->data(),
                         QString::number(home == &full ? count : 0)});
            if (!child.waitForFinished(120'000) || child.exitCode() != 0)
                return 1;
        }
    }
    return autosave(full) && commits(full) ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer sinceMain;
    sinceMain.start();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"amend"_s);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == u"start")
        return startOn(arguments.at(2), arguments.at(3), arguments.at(4).toInt(), sinceMain);
    Keyring keyring;
    if (!Keyring::isPossible() || !keyring.start()) {
        std::fprintf(stderr, "there is no keychain\n");
        return 1;
    }
    return measure(arguments.value(1, u"100000"_s).toInt());
}
