import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
  type PutItemCommandInput,
} from '@aws-sdk/client-dynamodb';

/** Writes an item where its condition holds; false where it does not: somebody was faster, or it is so already. */
export const putIf = async (
  client: DynamoDBClient,
  input: PutItemCommandInput & { readonly ConditionExpression: string },
): Promise<boolean> => {
  try {
    await client.send(new PutItemCommand(input));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
};
