// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnpage.h"
#include "outcome.h"
#include "profile.h"

class Card;
class ChangesTable;
class FindingLine;
class PageHeading;
class QCheckBox;
class QLabel;
class QLineEdit;
class RecordDraft;
class RequestView;
class SendButton;

/// Shows what will be sent and where, and what has to be confirmed first. Every send goes through
/// this page.
class ReviewPage final : public ColumnPage
{
    Q_OBJECT

public:
    ReviewPage(const RecordDraft &draft, const Profile &profile, QWidget *parent = nullptr);

    /// "2 changes to Ada Whitfield"
    static QString what(qsizetype count, const QString &title, const QString &userId);
    /// "Send 2 changes to Ada Whitfield"
    static QString title(qsizetype count, const QString &title, const QString &userId);
    void setPreview(const RequestPreview &preview);
    /// Whether production is armed for the profile. Until then the send button says that it arms.
    void setArmed(bool isArmed);
    /// Focuses what has to be confirmed first, or the heading when nothing has to be.
    void focusStart();

signals:
    void previewWanted();
    void fieldChosen(const FieldPath &path);
    void sendRequested();
    void backRequested();

private:
    void addTitle();
    void addErrors();
    void addChanges();
    void addSentUnchanged(QVBoxLayout &layout);
    void addSentUnchanged(QVBoxLayout &layout, SentUnchanged::Reason reason, const QString &why);
    void addWarnings();
    void addCautions();
    void addProduction();
    void addRequest();
    void fillFooter();
    QString sendText(bool isArmed) const;
    Card *addCard(const QString &heading);
    FindingLine *addFinding(QVBoxLayout &layout, const Finding &finding, const QString &name);
    QCheckBox *newCheckBox(const QString &text, const QString &name);
    QCheckBox *addCheckBox(QVBoxLayout &layout, const QString &text, const QString &name);
    QString obstacle() const;
    void refresh();

    const RecordDraft &m_draft;
    const qsizetype m_count; ///< of the changes, as they were reviewed
    const Profile m_profile;
    PageHeading *m_title = nullptr;
    RequestView *m_request = nullptr;
    QList<QCheckBox *> m_warnings;
    QList<QCheckBox *> m_cautions;
    QLineEdit *m_lastFour = nullptr; ///< only in production
    QLabel *m_obstacle = nullptr; ///< what has to be done before the send
    SendButton *m_send = nullptr;
    bool m_isArmed = false;
};
