// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Kills the program at random moments and checks that everything it promised to keep is there.
//   kill_harness ROUNDS [SEED [LANES [FAULT]]]
// Needs a session bus of its own and starts a keychain on it. FAULT is used in every round, with N
// in place of the call's number (`power:N:7`); `none` = no faults.

#include "keyring.h"
#include "round.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int skipped = 77;

/// One process runs its rounds one after the other.
int runLane(int rounds, quint32 seed, const QString &fault)
{
    Lane lane(seed);
    if (!fault.isEmpty())
        lane.setFault(fault);
    int failed = 0;
    for (int round = 0; round < rounds; ++round)
        failed += !lane.round();
    std::printf("seed %u: %s\n%d of %d rounds failed\n", seed, qPrintable(lane.summary()), failed,
                rounds);
    std::fflush(stdout);
    return failed > 0;
}

/// Several processes run at once, because a round waits most of the time.
int runLanes(int rounds, quint32 seed, int lanes, const QString &fault)
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int lane = 0; lane < lanes; ++lane) {
        const int share = rounds / lanes + (lane < rounds % lanes);
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->setProcessChannelMode(QProcess::ForwardedChannels);
        processes.back()->start(
            QCoreApplication::applicationFilePath(),
            {u"lane"_s, QString::number(share), QString::number(seed + quint32(lane)), fault});
    }
    int failed = 0;
    for (const auto &process : processes) {
        process->waitForFinished(-1);
        failed += process->exitStatus() != QProcess::NormalExit || process->exitCode() != 0;
    }
    return failed;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"amend"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"lane")
        return runLane(arguments.value(2).toInt(), arguments.value(3).toUInt(), arguments.value(4));
    if (!Keyring::isPossible()) {
        std::fprintf(stderr, "%s\n", Keyring::need);
        return skipped;
    }
    Keyring keyring;
    if (!keyring.start()) {
        std::fprintf(stderr, "there is no keychain\n");
        return 1;
    }
    const int rounds = arguments.size() > 1 ? arguments.at(1).toInt() : 50;
    const quint32 seed = arguments.size() > 2 ? arguments.at(2).toUInt()
                                              : QRandomGenerator::system()->bounded(1'000'000);
    std::printf("%d rounds, seed %u\n", rounds, seed);
    std::fflush(stdout);
    const int failed
        = runLanes(rounds, seed, qMax(1, arguments.value(3, u"3"_s).toInt()), arguments.value(4));
    return failed > 0;
}
