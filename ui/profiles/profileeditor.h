// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keystate.h"
#include "profile.h"

#include <QWidget>

class Card;
class ConnectionCheck;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;
class SpecLibrary;

/// Edits one profile: API, environment, address, name and keys.
class ProfileEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileEditor(const SpecLibrary &library, QWidget *parent = nullptr);

    void setProfile(const Profile &profile);
    void setKeyState(const KeyState &state);
    /// For a new profile: its name follows API and environment until the user enters one.
    void proposeName();
    /// The profile as it is entered now.
    Profile profile() const;
    /// The keys that are entered now. Empty lines are left out.
    Secrets secrets() const;
    /// Shows what is wrong. Returns false for an error and focuses its field.
    bool check();

signals:
    void edited();
    void forgetRequested();
    /// The user wants to know whether the server of `profile` can be reached safely.
    void testWanted(const Profile &profile, ConnectionCheck &check);
    /// The user wants to know where keys are kept.
    void securityWanted();

private:
    struct Key
    {
        SecretSpec spec;
        QWidget *row; ///< contains all of it
        QLineEdit *edit;
        QLabel *problem;
    };

    void fillEnvironments();
    void restoreAddress();
    void applyEnvironment();
    void makeCards();
    void connectParts();
    void makeVendorRows();
    void followName();
    void showVendorRows();
    void showArmedRow();
    void makeKeys();
    void showNeeds();
    bool checkKeys();
    void forgetKeyState();
    void showPlaceholders();
    void lookReadOnly(bool readOnly);
    const ApiSpec *api() const;
    const Environment *environment() const;
    QLabel *addProblem();
    /// A label above its field and what belongs to it.
    QWidget *labelled(const QString &text, QWidget *field, std::initializer_list<QWidget *> parts);
    void addKey(const SecretSpec &spec, QWidget *after);

    const SpecLibrary &m_library;
    Profile m_profile;
    QVBoxLayout *m_keyRows = nullptr;
    Card *m_vendorCard = nullptr;
    QComboBox *m_api;
    QComboBox *m_environment;
    QLineEdit *m_name;
    QLineEdit *m_url;
    QComboBox *m_tier;
    QSpinBox *m_armedMinutes;
    QWidget *m_armedRow; ///< contains it; only production is armed
    QCheckBox *m_blind;
    ConnectionCheck *m_check;
    QWidget *m_documents; ///< contains the next two widgets
    QSpinBox *m_documentLimit; ///< in MB
    QComboBox *m_jpegType;
    QCheckBox *m_integersAsText;
    QLabel *m_needs; ///< which of several keys are missing
    QLabel *m_nameProblem;
    QLabel *m_problem; ///< about the address and its tier
    QList<Key> m_keys;
    bool m_isNameProposed = false;
    bool m_hasKey = false; ///< a key is stored for this API and environment
    std::optional<QStringList> m_held; ///< names of the stored secrets, where they are known
    QLabel *m_keyState;
    QPushButton *m_forget;
};
