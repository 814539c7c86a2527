Instance: conversation-completed
InstanceOf: Basic
Usage: #definition
Title: "Conversation completed"
Description: "A conversation is completed or amended: its goals and scores are stored."
* insert SubscriptionTopic(conversation-completed, [["Conversation completed"]], [["A conversation is completed or amended: its goals and scores are stored."]])
* insert Trigger(QuestionnaireResponse, [["A conversation is completed."]], [["status = 'completed' or status = 'amended'"]])
* insert FilterBy(QuestionnaireResponse, patient, [["The person."]])
