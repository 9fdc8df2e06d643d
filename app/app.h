// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "mainwindow.h"
#include "profilelistmodel.h"
#include "recorddraft.h"
#include "sandbox.h"
#include "session.h"
#include "settings.h"

#include <QPointer>

#include <map>
#include <memory>
#include <tuple>

class DesktopColours;

/// The composition root: builds every part and holds every connection between the window and the
/// services.
class App final : public QObject
{
    Q_OBJECT

public:
    /// A damaged `profiles.json` is told in the window and left alone.
    explicit App(const QString &configurationFolder, QObject *parent = nullptr);
    ~App() override;

    /// Shows the window; what can wait comes after its first paint.
    void start();

    MainWindow &window() { return m_window; }
    /// Null until a local sandbox profile is used.
    const Sandbox *sandbox() const { return m_sandbox.get(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Which record: a draft belongs to one, and never moves.
    struct RecordKey
    {
        QUuid profile;
        QString form, userId;
        friend bool operator==(const RecordKey &, const RecordKey &) = default;
        friend bool operator<(const RecordKey &a, const RecordKey &b)
        {
            return std::tie(a.profile, a.form, a.userId) < std::tie(b.profile, b.form, b.userId);
        }
    };

    void connectWindow();
    void connectOutbox();
    void finishStart();
    void tellTroubles();
    void applyTheme(std::optional<ColourScheme> chosen);

    void showProfile(const QUuid &id);
    void open(const QUuid &profile, const QString &formId, const QString &userId);
    void read(const RecordKey &key);
    void lookUp(const QUuid &profile, const QString &formId, const QString &typed);
    void found(const RecordKey &key, const Result<QList<ApiClient::FoundUser>, ApiError> &users);
    void stopReading();
    void received(const RecordKey &key, const Result<Base, ApiError> &base);
    void show(const RecordKey &key, const Base &base);
    void dropUnchangedDrafts();

    void preview();
    void send(const Review &review);
    void finish(const Outcome &outcome);
    void settle(const Changes &changes);

    void editProfile(const Profile &given, const Secrets &secrets);
    void saveKey(const Profile &whose, const Secrets &secrets);
    void removeProfile(const QUuid &id);
    void forgetKey(const QUuid &id);
    void tellKeyState(const QUuid &id, const std::optional<SecretError> &error = {});
    void findKey(const QUuid &id, KeychainSecretStore::Status::Kind keychain);
    void tellKeychain();
    void saveProfiles();
    void listProfiles();
    /// Starts the sandbox if need be; the profile's server and key are those of this run.
    void useLocalSandbox();

    RecordDraft *draft(const RecordKey &key) const; ///< null when there is none
    bool hasUnsent(const QUuid &profileId) const;
    void closeProfile(const QUuid &id);
    void tellForgotten(const std::optional<SecretError> &error);

    ProfileStore m_store;
    const Result<ProfileStore::Contents, QString> m_stored;
    Settings m_settings;
    QList<SpecError> m_specErrors; ///< of the user's own APIs
    Services m_services;
    ProfileListModel m_profiles;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<DesktopColours> m_desktopColours;
    std::optional<ColourScheme> m_theme; ///< chosen; nothing = the desktop's
    /// Drafts with unsent changes, and the one shown.
    std::map<RecordKey, std::unique_ptr<RecordDraft>> m_drafts;
    RecordKey m_key; ///< the record shown
    /// The record read last, shown or not. While one is looked up: what was typed for its user id.
    RecordKey m_wanted;
    QPointer<Call> m_reading;
    quint64 m_submission = 0; ///< under way, 0 = none
    RecordKey m_sent; ///< the record of the last submission
    Base m_fresh; ///< of the last conflict
    MainWindow m_window; ///< last: goes first, while what it shows is still there
};
