// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"
#include "profile.h"

#include <QWidget>

class ChangesTable;
class FindingLine;
class Fold;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
class RecordDraft;
class RequestView;

/// Shows what will be sent and where, and what has to be confirmed first. Every send goes through
/// this page.
class ReviewPage final : public QWidget
{
    Q_OBJECT

public:
    ReviewPage(const RecordDraft &draft, const Profile &profile, QWidget *parent = nullptr);

    void setPreview(const RequestPreview &preview);

signals:
    void previewWanted();
    void fieldChosen(const FieldPath &path);
    void sendRequested();
    void closeRequested();

private:
    void addErrors(QVBoxLayout &layout);
    void addChanges(QVBoxLayout &layout);
    void addSentUnchanged(QVBoxLayout &layout);
    void addSentUnchanged(QVBoxLayout &layout, SentUnchanged::Reason reason, const QString &why);
    void addWarnings(QVBoxLayout &layout);
    void addCautions(QVBoxLayout &layout);
    void addRequest(QVBoxLayout &layout);
    void addButtons(QVBoxLayout &layout);
    FindingLine *addFinding(QVBoxLayout &layout, const Finding &finding, const QString &name);
    QCheckBox *newCheckBox(const QString &text, const QString &name);
    QCheckBox *addCheckBox(QVBoxLayout &layout, const QString &text, const QString &name);
    void fillChanges(bool reveal);
    QString obstacle() const;
    void refresh();

    const RecordDraft &m_draft;
    const Profile m_profile;
    ChangesTable *m_changes = nullptr;
    RequestView *m_request = nullptr;
    QList<QCheckBox *> m_warnings;
    QList<QCheckBox *> m_cautions;
    QLineEdit *m_lastFour = nullptr; ///< only in production
    QLabel *m_obstacle = nullptr; ///< what has to be done before the send
    QPushButton *m_send = nullptr;
};
